// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/terminal.h"
#include "app/data/data_view.h"
#include "app/models/member_set.h"
#include "app/network/links_dialog.h"
#include "core/devices/mqtt_publisher.h"
#include "core/metrics/metrics_server.h"
#include "core/openadr/request_store.h"
#include "core/portfolio/member_store.h"
#include "core/settings/settings.h"

#include <QObject>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace wattbourse::app {

/// The figures that leave this terminal, as Prometheus reads them.
std::string metricsOf(const TerminalState& state);
/// The same for MQTT: object and value; what is not known is not among them.
std::vector<std::pair<std::string, std::string>> publishedOf(const TerminalState& state);

/// The requests of other networks for a page, in words.
std::vector<OutsideRequest> requestRows(const std::vector<core::openadr::StoredRequest>& requests);

/// The chain's members with what the portfolio's list knows of them, and behind them those that are on the list alone:
/// of them nothing is proven.
std::vector<Member> withPortfolio(std::vector<Member> members, const std::vector<core::EnrolledMember>& enrolled);

/// The links to other programs, each by its owner's choice and off before: the portfolio's store, which desks may share
/// (PostgreSQL), an OpenADR server whose events become requests in it, figures for MQTT and Prometheus. Everything that
/// blocks runs on threads of its own. GUI thread.
class OutsideLinks final : public QObject {
    Q_OBJECT

public:
    /// `terminal` outlives it. `store` stands above the setting for this run; empty: the setting.
    OutsideLinks(Terminal& terminal, std::string store, QObject* parent = nullptr);
    ~OutsideLinks() override;

    [[nodiscard]] LinkWishes wishes() const;
    [[nodiscard]] LinkStates states() const;
    /// Keeps and follows them. What could not be kept is a sentence.
    QString use(const LinkWishes& wishes);

    /// Members of the portfolio's list and requests of other networks, as last read; told by portfolioChanged().
    [[nodiscard]] const std::vector<core::EnrolledMember>& members() const { return m_members; }
    [[nodiscard]] const std::vector<core::openadr::StoredRequest>& requests() const { return m_requests; }

    /// The open store, for everybody of this program: a file has one opener. Null while it is not open. Any thread.
    [[nodiscard]] std::shared_ptr<core::SqlConnection> store() const {
        const std::lock_guard lock(m_mutex);
        return m_store;
    }

Q_SIGNALS:
    void changed();
    /// Here or by another desk.
    void portfolioChanged();

private:
    void begin();
    void end();
    void follow(const std::stop_token& stop, const std::string& location);
    void askServer(const std::stop_token& stop, const LinkWishes& wishes);
    void tell();
    /// On the GUI thread; a later beginning drops what an earlier one still has to say.
    template <class Work>
    void later(Work work) {
        QMetaObject::invokeMethod(this, [this, round = m_round.load(), work = std::move(work)] {
            if (round == m_round)
                work();
        });
    }

    Terminal& m_terminal;
    std::string m_given;
    std::optional<core::Settings> m_settings;
    LinkStates m_states;
    std::atomic<int> m_round{0};
    std::vector<core::EnrolledMember> m_members;
    std::vector<core::openadr::StoredRequest> m_requests;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::string m_exposition;
    std::shared_ptr<core::SqlConnection> m_store;
    std::unique_ptr<core::metrics::MetricsServer> m_metrics;
    std::unique_ptr<core::MqttPublisher> m_publisher;
    // Last: they end before what they use.
    std::jthread m_follower;
    std::jthread m_asker;
};

} // namespace wattbourse::app
