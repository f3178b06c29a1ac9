// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/member_order.h"

#include <algorithm>

namespace wattbourse::app {

std::vector<ShownMember> orderMembers(const MemberOrderRequest& request) {
    std::vector<ShownMember> out;
    out.reserve(request.keys.size());
    for (std::uint32_t member = 0; member < request.keys.size(); ++member)
        if (request.wanted[member] != 0 &&
            (request.search.isEmpty() || request.texts->haystack[member].contains(request.search)))
            out.push_back({request.keys[member], request.texts->nameRank[member], member});
    std::sort(out.begin(), out.end());
    return out;
}

MemberOrderer::MemberOrderer(QObject* parent) : QObject(parent) {}

MemberOrderer::~MemberOrderer() = default;

void MemberOrderer::ask(MemberOrderRequest request) {
    {
        const std::lock_guard lock(m_mutex);
        m_next = std::move(request);
        m_nextGeneration = ++m_asked;
    }
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    m_wake.notify_one();
}

void MemberOrderer::forget() {
    const std::lock_guard lock(m_mutex);
    m_next.reset();
    m_answered = ++m_asked;
}

void MemberOrderer::run(const std::stop_token& stop) {
    while (true) {
        MemberOrderRequest request;
        std::uint64_t generation = 0;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_next.has_value(); }))
                return;
            request = std::move(*m_next);
            m_next.reset();
            generation = m_nextGeneration;
        }
        QMetaObject::invokeMethod(
            this, [this, generation, order = orderMembers(request)]() mutable { take(generation, std::move(order)); });
    }
}

void MemberOrderer::take(std::uint64_t generation, std::vector<ShownMember> order) {
    if (generation != m_asked)
        return;
    m_answered = generation;
    Q_EMIT ordered(order);
}

} // namespace wattbourse::app
