// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/subscription.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace wattbourse::serial {

/// Listeners of one kind of event. Any thread adds, one thread tells. Once a Subscription's destructor returned its
/// listener is not running: it waits for the call under way (unless it is made from within that call).
template <class... Event>
class Listeners {
public:
    using Listener = std::function<void(const Event&...)>;

    core::Subscription add(Listener listener) {
        const std::lock_guard lock(m_shared->mutex);
        const std::uint64_t id = m_shared->next++;
        m_shared->listeners.emplace(id, std::move(listener));
        return core::Subscription([weak = std::weak_ptr<Shared>(m_shared), id] {
            if (const auto shared = weak.lock()) {
                const std::lock_guard inner(shared->mutex);
                shared->listeners.erase(id);
            }
        });
    }

    void tell(const Event&... event) {
        const std::lock_guard lock(m_shared->mutex);
        // A listener may end its own or another's subscription, or add one, while it is called.
        std::uint64_t after = 0;
        const std::uint64_t end = m_shared->next;
        for (auto at = m_shared->listeners.begin(); at != m_shared->listeners.end() && at->first < end;
             at = m_shared->listeners.upper_bound(after)) {
            after = at->first;
            const Listener listener = at->second;
            listener(event...);
        }
    }

private:
    struct Shared {
        std::recursive_mutex mutex;
        std::map<std::uint64_t, Listener> listeners;
        std::uint64_t next = 1;
    };
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
};

} // namespace wattbourse::serial
