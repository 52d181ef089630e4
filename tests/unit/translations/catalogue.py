# SPDX-License-Identifier: GPL-3.0-or-later
"""A catalogue of translations (.ts), and what is wrong with it."""

import dataclasses
import re
import xml.etree.ElementTree

# How many plural forms Qt counts in a language.
FORMS = {"en": 2, "de": 2, "zh_CN": 1}
# QKeySequence reads these: a name that it does not know would be no shortcut.
KEYS = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)+\S+|F\d+")


@dataclasses.dataclass(frozen=True)
class Message:
    """A text of the sources and its translations: one, or one for each plural form."""

    context: str
    source: str
    comment: str
    plural: bool
    finished: bool
    texts: tuple[str, ...]


def read(path: str) -> list[Message]:
    messages = []
    for context in xml.etree.ElementTree.parse(path).getroot().iter("context"):
        for entry in context.iter("message"):
            translation = entry.find("translation")
            plural = entry.get("numerus") == "yes"
            forms = translation.findall("numerusform") if plural else [translation]
            messages.append(Message(context.findtext("name", ""), entry.findtext("source", ""),
                                    entry.findtext("comment", ""), plural, translation.get("type") is None,
                                    tuple(form.text or "" for form in forms)))
    return messages


def places(text: str) -> list[str]:
    """Where values are put in: %1, %L1."""
    return sorted(re.findall(r"%L?\d+", text))


def numbers(text: str) -> list[str]:
    """Where the counted number is put in: %n, %Ln."""
    return re.findall(r"%L?n", text)


def tags(text: str) -> list[str]:
    return sorted(re.findall(r"</?[a-zA-Z][^>]*>", text))


def accelerators(text: str) -> int:
    return len(re.findall(r"&(?=\S)", text.replace("&&", "")))


def faults_of_text(message: Message, text: str, first: bool) -> list[str]:
    source = message.source
    faults = []
    if not text.strip():
        return ["is empty"]
    if places(text) != places(source):
        faults.append(f"puts in {places(text)}, the source {places(source)}")
    # The form for one thing may say the number as a word, where others have a form of their own.
    if numbers(text) != numbers(source) and not (first and len(message.texts) > 1 and not numbers(text)):
        faults.append(f"puts in {numbers(text)}, the source {numbers(source)}")
    if tags(text) != tags(source):
        faults.append(f"has the tags {tags(text)}, the source {tags(source)}")
    if accelerators(text) != accelerators(source):
        faults.append(f"has {accelerators(text)} accelerators, the source {accelerators(source)}")
    if KEYS.fullmatch(source) and text != source:
        faults.append("names keys otherwise than QKeySequence reads them")
    return faults


def faults(message: Message, language: str) -> list[str]:
    """What is wrong with a translation; empty for a good one."""
    if not message.finished:
        return ["is not translated"]
    if message.plural and len(message.texts) != FORMS[language]:
        return [f"has {len(message.texts)} plural forms, {language} has {FORMS[language]}"]
    return [f"{text!r} {fault}" for place, text in enumerate(message.texts)
            for fault in faults_of_text(message, text, place == 0)]
