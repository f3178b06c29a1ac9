// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/subscription.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace wattbourse::chain {

/// Who is told of something. After a subscription is gone no call to its listener is under way. Any thread; a listener
/// must not subscribe or unsubscribe from within its call.
template <class... Args>
class Listeners {
public:
    using Function = std::function<void(const Args&...)>;

    core::Subscription add(Function listener) {
        const std::scoped_lock lock(m_state->mutex);
        const std::uint64_t id = m_state->next++;
        m_state->byId.emplace(id, std::move(listener));
        return core::Subscription([weak = std::weak_ptr(m_state), id] {
            if (const auto state = weak.lock()) {
                const std::scoped_lock unsubscribing(state->mutex);
                state->byId.erase(id);
            }
        });
    }

    void tell(const Args&... args) const {
        const std::scoped_lock lock(m_state->mutex);
        for (const auto& [id, listener] : m_state->byId)
            listener(args...);
    }

private:
    struct State {
        std::mutex mutex;
        std::uint64_t next{0};
        std::map<std::uint64_t, Function> byId;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace wattbourse::chain
