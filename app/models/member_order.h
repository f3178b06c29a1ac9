// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/member_set.h"

#include <QObject>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace wattbourse::app {

/// One shown member with its sort key as it was when it was placed, so that the order stays a strict one while values
/// move.
struct ShownMember {
    std::int64_t key{};
    std::uint32_t rank{};
    std::uint32_t member{};
    bool operator<(const ShownMember& o) const {
        return key != o.key ? key < o.key : rank != o.rank ? rank < o.rank : member < o.member;
    }
};

/// What an order of members is made from: a copy, so that values may go on moving meanwhile.
struct MemberOrderRequest {
    std::shared_ptr<const MemberTexts> texts;
    /// By member, smallest first.
    std::vector<std::int64_t> keys;
    /// By member: 0 for those that a filter keeps out.
    std::vector<std::uint8_t> wanted;
    /// In the haystack's case; empty for all.
    QString search;
};

/// Filters, searches and sorts.
std::vector<ShownMember> orderMembers(const MemberOrderRequest& request);

/// Puts members in order on a thread of its own: the newest request wins, what it overtook is dropped. GUI thread.
class MemberOrderer final : public QObject {
    Q_OBJECT

public:
    explicit MemberOrderer(QObject* parent = nullptr);
    ~MemberOrderer() override;

    void ask(MemberOrderRequest request);
    /// Nothing that was asked before is answered any more.
    void forget();
    [[nodiscard]] bool busy() const { return m_asked != m_answered; }

Q_SIGNALS:
    void ordered(const std::vector<wattbourse::app::ShownMember>& order);

private:
    void run(const std::stop_token& stop);
    void take(std::uint64_t generation, std::vector<ShownMember> order);

    std::uint64_t m_asked = 0;
    std::uint64_t m_answered = 0;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<MemberOrderRequest> m_next;
    std::uint64_t m_nextGeneration = 0;
    // Last: ends before what it uses. Started by the first request.
    std::jthread m_thread;
};

} // namespace wattbourse::app
