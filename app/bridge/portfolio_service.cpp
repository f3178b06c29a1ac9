// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/portfolio_service.h"

#include <chrono>
#include <thread>

namespace wattbourse::app {

namespace {

constexpr std::chrono::milliseconds kLookAgain{50};
constexpr int kLooks = 200;

} // namespace

PortfolioService::PortfolioService(Store store, QObject* parent) : QObject(parent), m_store(std::move(store)) {
    m_thread.setMaxThreadCount(1);
}

PortfolioService::~PortfolioService() {
    m_ends = true;
    m_thread.clear();
    m_thread.waitForDone();
}

core::Result<std::shared_ptr<core::SqlConnection>> PortfolioService::connection() const {
    for (int i = 0; i < kLooks && !m_ends; ++i) {
        if (auto store = m_store())
            return store;
        std::this_thread::sleep_for(kLookAgain);
    }
    return core::fail(core::ErrorCode::Unavailable, "portfolio: the store is not open");
}

} // namespace wattbourse::app
