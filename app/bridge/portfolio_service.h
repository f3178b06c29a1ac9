// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql.h"

#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <functional>
#include <memory>

namespace wattbourse::app {

/// The portfolio's store on a thread of its own: nothing of it is waited for by the window. GUI thread.
class PortfolioService final : public QObject {
    Q_OBJECT

public:
    using Store = std::function<std::shared_ptr<core::SqlConnection>()>;
    /// `store` answers the open store, null while there is none; called on the service's thread.
    explicit PortfolioService(Store store, QObject* parent = nullptr);
    /// Waits for what is under way; what was not begun is dropped, and nobody is answered any more.
    ~PortfolioService() override;

    /// `work` runs on the store's thread, in the order of asking; then `done` here.
    template <class T>
    void ask(std::function<core::Result<T>(core::SqlConnection&)> work,
             std::function<void(const core::Result<T>&)> done) {
        m_thread.start([this, work = std::move(work), done = std::move(done)] {
            const auto store = connection();
            core::Result<T> result = store ? work(**store) : core::Result<T>(tl::unexpected(store.error()));
            QMetaObject::invokeMethod(this, [done, result = std::move(result)] { done(result); });
        });
    }

private:
    /// Waits for the store to be opened, ten seconds at most: Unavailable then.
    core::Result<std::shared_ptr<core::SqlConnection>> connection() const;

    Store m_store;
    std::atomic<bool> m_ends{false};
    QThreadPool m_thread;
};

} // namespace wattbourse::app
