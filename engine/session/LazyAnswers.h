// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace odradek::session {

/// Answers about things that have a name, asked for a few at a time as somebody wants them: what is known, and what is
/// under way. The thread of its owner.
template <class T>
class LazyAnswers {
public:
    /// Those of the names that are neither known nor under way; they count as under way from here on.
    std::vector<std::string> take(const QStringList& wanted) {
        std::vector<std::string> asked;
        for (const QString& one : wanted) {
            std::string name = one.toStdString();
            if (answers_.try_emplace(name).second) asked.push_back(std::move(name));
        }
        return asked;
    }

    /// Keeps an answer.
    void put(const std::string& name, T answer) { answers_[name] = std::move(answer); }

    /// A name's answer, or nullptr while there is none.
    const T* find(const std::string& name) const {
        const auto found = answers_.find(name);
        return found == answers_.end() || !found->second ? nullptr : &*found->second;
    }

    /// Forgets everything, so that take() offers all names anew.
    void clear() { answers_.clear(); }

private:
    std::unordered_map<std::string, std::optional<T>> answers_; // without a value: under way
};

} // namespace odradek::session
