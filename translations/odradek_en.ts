<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n control record(s) · %1</source>
        <translation>
            <numerusform>%n control record · %1</numerusform>
            <numerusform>%n control records · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of an aborted transaction are hidden</source>
        <translation>
            <numerusform>%n record of an aborted transaction is hidden</numerusform>
            <numerusform>%n records of an aborted transaction are hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s)</source>
        <translation>
            <numerusform>%n partition</numerusform>
            <numerusform>%n partitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a commit: not counted</source>
        <translation>
            <numerusform>%n of them without a commit: not counted</numerusform>
            <numerusform>%n of them without a commit: not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more topic(s)</source>
        <translation>
            <numerusform>%n more topic</numerusform>
            <numerusform>%n more topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s), lag %1</source>
        <translation>
            <numerusform>%Ln partition, lag %1</numerusform>
            <numerusform>%Ln partitions, lag %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 topic(s)</source>
        <translation>
            <numerusform>All %1 topic</numerusform>
            <numerusform>All %1 topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n group(s)</source>
        <translation>
            <numerusform>All %n group</numerusform>
            <numerusform>All %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kafka %1 or later, %n API(s)</source>
        <translation>
            <numerusform>Kafka %1 or later, %n API</numerusform>
            <numerusform>Kafka %1 or later, %n APIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broker(s)</source>
        <translation>
            <numerusform>%n broker</numerusform>
            <numerusform>%n brokers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 of %n broker(s)</source>
        <translation>
            <numerusform>0 of %n broker</numerusform>
            <numerusform>0 of %n brokers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n log director(ies), all replicas counted</source>
        <translation>
            <numerusform>%1 in %n log directory, all replicas counted</numerusform>
            <numerusform>%1 in %n log directories, all replicas counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) could not be asked.</source>
        <translation>
            <numerusform>%n partition could not be asked.</numerusform>
            <numerusform>%n partitions could not be asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s) being moved here</source>
        <translation>
            <numerusform>%n replica being moved here</numerusform>
            <numerusform>%n replicas being moved here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) without a leader</source>
        <translation>
            <numerusform>%n partition without a leader</numerusform>
            <numerusform>%n partitions without a leader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) under-replicated</source>
        <translation>
            <numerusform>%n partition under-replicated</numerusform>
            <numerusform>%n partitions under-replicated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s) are placed on it</source>
        <translation>
            <numerusform>%n replica is placed on it</numerusform>
            <numerusform>%n replicas are placed on it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writes allowed, %n min left</source>
        <translation>
            <numerusform>Writes allowed, %n min left</numerusform>
            <numerusform>Writes allowed, %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writes allowed, %n s left</source>
        <translation>
            <numerusform>Writes allowed, %n s left</numerusform>
            <numerusform>Writes allowed, %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line: its last %n look(s) since the row was in sight, up to %1</source>
        <translation>
            <numerusform>The line: its last look since the row was in sight, up to %1</numerusform>
            <numerusform>The line: its last %n looks since the row was in sight, up to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s</source>
        <translation>
            <numerusform>Next try in %n s</numerusform>
            <numerusform>Next try in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::AllowWritesDialog</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::ConfigPreviewDialog</name>
    <message numerus="yes">
        <source>Revert %n setting(s)</source>
        <translation>
            <numerusform>Revert %n setting</numerusform>
            <numerusform>Revert %n settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Apply %n change</numerusform>
            <numerusform>Apply %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::CreateTopicDialog</name>
    <message numerus="yes">
        <source>%n replica(s) of each</source>
        <translation>
            <numerusform>%n replica of each</numerusform>
            <numerusform>%n replicas of each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s)</source>
        <translation>
            <numerusform>%n partition</numerusform>
            <numerusform>%n partitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::DeleteTopicsDialog</name>
    <message numerus="yes">
        <source>Delete %n topics</source>
        <translation>
            <numerusform>Delete %n topic</numerusform>
            <numerusform>Delete %n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) deleted</source>
        <translation>
            <numerusform>%n topic deleted</numerusform>
            <numerusform>%n topics deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stay(s).</source>
        <translation>
            <numerusform>%n of them stays.</numerusform>
            <numerusform>%n of them stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) have commits in them.</source>
        <translation>
            <numerusform>%n group has commits in them.</numerusform>
            <numerusform>%n groups have commits in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n topic(s)…</source>
        <translation>
            <numerusform>Deleting %n topic…</numerusform>
            <numerusform>Deleting %n topics…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::EmptyTopicDialog</name>
    <message numerus="yes">
        <source>%n partition(s) emptied</source>
        <translation>
            <numerusform>%n partition emptied</numerusform>
            <numerusform>%n partitions emptied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty %n partition(s)</source>
        <translation>
            <numerusform>Empty %n partition</numerusform>
            <numerusform>Empty %n partitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n partition(s) the offsets are not known: left alone.</source>
        <translation>
            <numerusform>Of %n partition the offsets are not known: left alone.</numerusform>
            <numerusform>Of %n partitions the offsets are not known: left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting messages of %n partition(s)…</source>
        <translation>
            <numerusform>Deleting messages of %n partition…</numerusform>
            <numerusform>Deleting messages of %n partitions…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::GrowTopicDialog</name>
    <message numerus="yes">
        <source>Topic %1 has %n partition(s) now.</source>
        <translation>
            <numerusform>Topic %1 has %n partition now.</numerusform>
            <numerusform>Topic %1 has %n partitions now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n partition(s)</source>
        <translation>
            <numerusform>Add %n partition</numerusform>
            <numerusform>Add %n partitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::ActivityPage</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::BrokerPage</name>
    <message numerus="yes">
        <source>%n replica(s)</source>
        <translation>
            <numerusform>%n replica</numerusform>
            <numerusform>%n replicas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::ClusterPartitionsPage</name>
    <message numerus="yes">
        <source>%n partition(s)</source>
        <translation>
            <numerusform>%n partition</numerusform>
            <numerusform>%n partitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) are filtered out.</source>
        <translation>
            <numerusform>%n partition is filtered out.</numerusform>
            <numerusform>%n partitions are filtered out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::ConfigPage</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n override(s)</source>
        <translation>
            <numerusform>%n override</numerusform>
            <numerusform>%n overrides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) are filtered out.</source>
        <translation>
            <numerusform>%n setting is filtered out.</numerusform>
            <numerusform>%n settings are filtered out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::GroupPartitionsView</name>
    <message numerus="yes">
        <source>%Ln partition(s)</source>
        <translation>
            <numerusform>%Ln partition</numerusform>
            <numerusform>%Ln partitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s) are filtered out.</source>
        <translation>
            <numerusform>%Ln partition is filtered out.</numerusform>
            <numerusform>%Ln partitions are filtered out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::GroupsPage</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) are filtered out.</source>
        <translation>
            <numerusform>%Ln group is filtered out.</numerusform>
            <numerusform>%Ln groups are filtered out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::MessagesPage</name>
    <message numerus="yes">
        <source>%n more notice(s) in the details.</source>
        <translation>
            <numerusform>%n more notice in the details.</numerusform>
            <numerusform>%n more notices in the details.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are filtered out; those that are not loaded were not looked at.</source>
        <translation>
            <numerusform>%n message is filtered out; those that are not loaded were not looked at.</numerusform>
            <numerusform>%n messages are filtered out; those that are not loaded were not looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::OverviewPage</name>
    <message numerus="yes">
        <source>%n internal</source>
        <translation>
            <numerusform>%n internal</numerusform>
            <numerusform>%n internal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::PartitionsPage</name>
    <message numerus="yes">
        <source>%n partition(s) are filtered out.</source>
        <translation>
            <numerusform>%n partition is filtered out.</numerusform>
            <numerusform>%n partitions are filtered out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::TopicsPage</name>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) are filtered out.</source>
        <translation>
            <numerusform>%n topic is filtered out.</numerusform>
            <numerusform>%n topics are filtered out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n internal</source>
        <translation>
            <numerusform>%n internal</numerusform>
            <numerusform>%n internal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::window::ActivityWatch</name>
    <message numerus="yes">
        <source>%n broker(s)</source>
        <translation>
            <numerusform>%n broker</numerusform>
            <numerusform>%n brokers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::window::MainWindow</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n connected</numerusform>
            <numerusform>%n connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s)</source>
        <translation>
            <numerusform>%n partition</numerusform>
            <numerusform>%n partitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::window::TopicRemovals</name>
    <message numerus="yes">
        <source>%n topics</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
</context>
</TS>
