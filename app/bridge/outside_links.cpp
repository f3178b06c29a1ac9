// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/outside_links.h"

#include "app/models/desk_text.h"
#include "app/text/error_text.h"
#include "core/base/random.h"
#include "core/metrics/exposition.h"
#include "core/openadr/poller.h"
#include "core/portfolio/open_portfolio.h"

#include <QLocale>
#include <map>
#include <spdlog/spdlog.h>

namespace wattbourse::app {

namespace {

namespace settings = core::settings;
using core::Result;
using core::metrics::MetricKind;

constexpr std::int64_t kMembersShown = 10'000;
constexpr std::chrono::milliseconds kListen{500};
constexpr std::chrono::seconds kAgain{10};

std::string meterWatts(const TerminalState& state) {
    return std::to_string(state.lastReading->powerMilliWatts / 1000);
}

bool isAbsent(const TerminalState& state) {
    return state.link.state != core::MeterLink::State::Connected || !state.lastReading;
}

core::PublisherConfig publisherOf(const LinkWishes& wishes) {
    core::PublisherConfig out;
    out.host = wishes.mqttHost.toStdString();
    out.port = wishes.mqttPort;
    out.authorities = wishes.mqttAuthorities.toStdString();
    out.sensors = {{"power", "Power", "W", "power", "measurement"},
                   {"imported", "Energy imported", "Wh", "energy", "total_increasing"},
                   {"exported", "Energy exported", "Wh", "energy", "total_increasing"},
                   {"agent", "Agent"},
                   {"block", "Final block", "", "", "measurement"}};
    return out;
}

} // namespace

std::string metricsOf(const TerminalState& state) {
    core::metrics::Exposition out;
    if (!isAbsent(state)) {
        out.family("wattbourse_meter_power_watts", MetricKind::Gauge, "Power at the meter, import positive.");
        out.sample({}, state.lastReading->powerMilliWatts, 3);
    }
    if (state.meterRegister.since) {
        out.family("wattbourse_meter_imported_watthours_total", MetricKind::Counter, "Energy imported, closed slots.");
        out.sample({}, state.meterRegister.imported.value);
        out.family("wattbourse_meter_exported_watthours_total", MetricKind::Counter, "Energy exported, closed slots.");
        out.sample({}, state.meterRegister.exported.value);
    }
    out.family("wattbourse_agent_on", MetricKind::Gauge, "1 while the agent trades within the owner's limits.");
    out.sample({}, state.agentOn ? 1 : 0);
    out.family("wattbourse_wallet_unlocked", MetricKind::Gauge, "1 while the owner's key is in memory.");
    out.sample({}, state.wallet == WalletState::Unlocked ? 1 : 0);
    if (state.chain.head) {
        out.family("wattbourse_chain_head_block", MetricKind::Gauge, "Number of the newest valid block.");
        out.sample({}, static_cast<std::int64_t>(state.chain.head->number));
    }
    if (state.chain.finalBlock) {
        out.family("wattbourse_chain_final_block", MetricKind::Gauge, "Number of the newest final block.");
        out.sample({}, static_cast<std::int64_t>(state.chain.finalBlock->number));
    }
    if (!state.chain.endpoints.empty()) {
        out.family("wattbourse_node_agreeing", MetricKind::Gauge, "1 while the node agrees with what was verified.");
        for (const core::EndpointStatus& node : state.chain.endpoints)
            out.sample({{"node", node.url}}, node.state == core::EndpointStatus::State::Agreeing ? 1 : 0);
        out.family("wattbourse_node_lies_total", MetricKind::Counter, "Answers of the node that were false.");
        for (const core::EndpointStatus& node : state.chain.endpoints)
            out.sample({{"node", node.url}}, static_cast<std::int64_t>(node.lies));
    }
    return out.text();
}

std::vector<std::pair<std::string, std::string>> publishedOf(const TerminalState& state) {
    std::vector<std::pair<std::string, std::string>> out;
    if (!isAbsent(state))
        out.emplace_back("power", meterWatts(state));
    if (state.meterRegister.since) {
        out.emplace_back("imported", std::to_string(state.meterRegister.imported.value));
        out.emplace_back("exported", std::to_string(state.meterRegister.exported.value));
    }
    out.emplace_back("agent", state.agentOn ? "on" : "off");
    if (state.chain.finalBlock)
        out.emplace_back("block", std::to_string(state.chain.finalBlock->number));
    return out;
}

std::vector<OutsideRequest> requestRows(const std::vector<core::openadr::StoredRequest>& requests) {
    const auto asks = [](const core::openadr::FlexRequest& request) {
        const QString kw = desk::kw(request.power, 1);
        switch (request.kind) {
        case core::openadr::RequestKind::Change:
            return request.direction == core::FlexDirection::Up ? OutsideLinks::tr("use %1 kW less").arg(kw)
                                                                : OutsideLinks::tr("use %1 kW more").arg(kw);
        case core::openadr::RequestKind::ImportLimit:
            return OutsideLinks::tr("take %1 kW at most").arg(kw);
        case core::openadr::RequestKind::ExportLimit:
            return OutsideLinks::tr("feed %1 kW at most").arg(kw);
        case core::openadr::RequestKind::Level:
            break;
        }
        return OutsideLinks::tr("give way, level %1").arg(QLocale().toString(static_cast<qlonglong>(request.level)));
    };
    std::vector<OutsideRequest> out;
    for (const core::openadr::StoredRequest& each : requests)
        out.push_back({desk::plain(each.source), desk::plain(each.request.title), asks(each.request),
                       each.request.start, each.request.end, each.withdrawn, !each.report.empty()});
    return out;
}

std::vector<Member> withPortfolio(std::vector<Member> members, const std::vector<core::EnrolledMember>& enrolled) {
    std::map<core::Address, std::size_t> known;
    for (std::size_t at = 0; at < members.size(); ++at)
        known.emplace(members[at].account, at);
    for (const core::EnrolledMember& one : enrolled) {
        const auto found = known.find(one.account);
        if (found == known.end()) {
            members.emplace_back();
            members.back().name = desk::plain(one.name);
            members.back().account = one.account;
        }
        Member& member = found == known.end() ? members.back() : members[found->second];
        member.branch = desk::plain(one.branch);
        member.tariff = desk::plain(one.tariff);
        member.devices = one.devices;
        member.meter = desk::plain(one.meter);
        member.number = one.number.value;
    }
    return members;
}

OutsideLinks::OutsideLinks(Terminal& terminal, std::string store, QObject* parent)
    : QObject(parent), m_terminal(terminal), m_given(std::move(store)) {
    if (auto loaded = core::Settings::load(terminal.folder() / "links.json"))
        m_settings = std::move(*loaded);
    else
        spdlog::warn("links: {}", loaded.error().detail);
    connect(&terminal, &Terminal::changed, this, &OutsideLinks::tell);
    begin();
}

OutsideLinks::~OutsideLinks() {
    end();
}

LinkWishes OutsideLinks::wishes() const {
    LinkWishes out;
    if (!m_settings)
        return out;
    const auto text = [&](const core::TextSetting& key) { return QString::fromStdString(m_settings->text(key)); };
    out.metrics = m_settings->flag(settings::kMetricsServed);
    out.metricsPort = static_cast<int>(m_settings->number(settings::kMetricsPort));
    out.mqtt = m_settings->flag(settings::kMqttPublished);
    out.mqttHost = text(settings::kMqttHost);
    out.mqttPort = static_cast<int>(m_settings->number(settings::kMqttPort));
    out.mqttAuthorities = text(settings::kMqttAuthorities);
    out.openAdr = m_settings->flag(settings::kOpenAdrAsked);
    out.openAdrServer = text(settings::kOpenAdrServer);
    out.openAdrCredentials = text(settings::kOpenAdrCredentials);
    out.openAdrName = text(settings::kOpenAdrName);
    out.openAdrRelease31 = m_settings->flag(settings::kOpenAdrRelease31);
    out.store = m_given.empty() ? text(settings::kPortfolioStore) : QString::fromStdString(m_given);
    return out;
}

LinkStates OutsideLinks::states() const {
    LinkStates out = m_states;
    if (m_publisher)
        out.mqtt = m_publisher->isConnected() ? tr("The broker hears this terminal.")
                                              : tr("The broker does not answer; it is tried again and again.");
    return out;
}

QString OutsideLinks::use(const LinkWishes& wishes) {
    if (!m_settings)
        return tr("The settings of the links cannot be read: they are left as they are.");
    m_settings->setFlag(settings::kMetricsServed, wishes.metrics);
    m_settings->setFlag(settings::kMqttPublished, wishes.mqtt);
    m_settings->setFlag(settings::kOpenAdrAsked, wishes.openAdr);
    m_settings->setFlag(settings::kOpenAdrRelease31, wishes.openAdrRelease31);
    for (const auto& [key, value] : {std::pair{settings::kMqttHost, wishes.mqttHost},
                                     {settings::kMqttAuthorities, wishes.mqttAuthorities},
                                     {settings::kOpenAdrServer, wishes.openAdrServer},
                                     {settings::kOpenAdrCredentials, wishes.openAdrCredentials},
                                     {settings::kOpenAdrName, wishes.openAdrName}})
        m_settings->setText(key, value.toStdString());
    // A store of this run's command line is not made the one of the next.
    if (m_given.empty() || wishes.store.toStdString() != m_given) {
        m_settings->setText(settings::kPortfolioStore, wishes.store.toStdString());
        m_given.clear();
    }
    for (const auto& [key, value] :
         {std::pair{settings::kMetricsPort, wishes.metricsPort}, {settings::kMqttPort, wishes.mqttPort}})
        if (const auto set = m_settings->setNumber(key, value); !set)
            return errorSentence(set.error());
    const auto saved = m_settings->save();
    end();
    begin();
    return saved ? QString() : errorSentence(saved.error());
}

void OutsideLinks::begin() {
    ++m_round;
    m_states = {};
    const LinkWishes wishes = this->wishes();
    std::string location = wishes.store.toStdString();
    if (location.empty())
        location = (m_terminal.folder() / "portfolio.sqlite").string();
    m_follower = std::jthread([this, location](const std::stop_token& stop) { follow(stop, location); });
    if (wishes.openAdr)
        m_asker = std::jthread([this, wishes](const std::stop_token& stop) { askServer(stop, wishes); });
    if (wishes.metrics) {
        const std::filesystem::path file = m_terminal.folder() / "metrics.token";
        auto started = core::metrics::tokenIn(file).and_then([&](const std::string& token) {
            return core::metrics::MetricsServer::start(static_cast<std::uint16_t>(wishes.metricsPort), token, [this] {
                const std::lock_guard lock(m_mutex);
                return m_exposition;
            });
        });
        if (started) {
            m_metrics = std::move(*started);
            m_states.metrics = tr("http://127.0.0.1:%1/metrics, with the token in %2.")
                                   .arg(m_metrics->port())
                                   .arg(QString::fromStdString(file.string()));
        } else {
            m_states.metrics = errorSentence(started.error());
        }
    }
    if (wishes.mqtt) {
        auto connected = core::MqttPublisher::connect(publisherOf(wishes));
        if (connected)
            m_publisher = std::move(*connected);
        else
            m_states.mqtt = errorSentence(connected.error());
    }
    tell();
}

void OutsideLinks::end() {
    m_asker = {};
    m_follower = {};
    m_metrics.reset();
    m_publisher.reset();
    const std::lock_guard lock(m_mutex);
    m_store.reset();
}

void OutsideLinks::tell() {
    const TerminalState& state = m_terminal.state();
    if (m_metrics) {
        std::string text = metricsOf(state);
        const std::lock_guard lock(m_mutex);
        m_exposition = std::move(text);
    }
    if (m_publisher)
        for (const auto& [object, value] : publishedOf(state))
            if (const auto sent = m_publisher->publish(object, value); !sent)
                spdlog::debug("mqtt: {}", sent.error().detail);
}

void OutsideLinks::follow(const std::stop_token& stop, const std::string& location) {
    std::unique_ptr<core::SqlListener> listener;
    std::shared_ptr<core::SqlConnection> store;
    const auto fails = [&](const core::Error& error) {
        spdlog::warn("portfolio: {}", error.detail);
        later([this, sentence = errorSentence(error)] {
            m_states.store = sentence;
            Q_EMIT changed();
        });
        listener.reset();
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, stop, kAgain, [] { return false; });
    };
    bool stale = true;
    while (!stop.stop_requested()) {
        if (!store) {
            auto opened = core::openPortfolio(location);
            if (!opened) {
                fails(opened.error());
                continue;
            }
            store = std::move(*opened);
            const std::lock_guard lock(m_mutex);
            m_store = store;
        }
        if (!listener) {
            auto listening = store->listen(core::kPortfolioChannel);
            if (!listening) {
                fails(listening.error());
                continue;
            }
            listener = std::move(*listening);
            // What was announced before is not known.
            stale = true;
        }
        if (stale) {
            core::MemberQuery query;
            query.limit = kMembersShown;
            auto members = core::MemberStore(*store).find(query);
            auto requests = core::openadr::RequestStore(*store, std::string(core::kPortfolioChannel))
                                .from(core::SystemClock().now());
            const auto count = core::MemberStore(*store).count({});
            if (!members || !requests || !count) {
                fails(!members ? members.error() : !requests ? requests.error() : count.error());
                continue;
            }
            stale = false;
            later([this, members = std::move(*members), requests = std::move(*requests), count = *count] {
                m_members = members;
                m_requests = requests;
                m_states.store = tr("Open: %1 members, %2 requests of other networks.")
                                     .arg(QLocale().toString(static_cast<qlonglong>(count)),
                                          QLocale().toString(static_cast<qulonglong>(m_requests.size())));
                Q_EMIT portfolioChanged();
                Q_EMIT changed();
            });
        }
        const auto heard = listener->await(kListen);
        if (!heard)
            fails(heard.error());
        else
            stale = *heard;
    }
}

void OutsideLinks::askServer(const std::stop_token& stop, const LinkWishes& wishes) {
    const core::SystemClock clock;
    core::SystemRandom random;
    const auto say = [this](const QString& sentence) {
        later([this, sentence] {
            m_states.openAdr = sentence;
            Q_EMIT changed();
        });
    };
    core::openadr::ClientOptions options;
    options.server = wishes.openAdrServer.toStdString();
    options.venName = wishes.openAdrName.toStdString();
    options.release = wishes.openAdrRelease31 ? core::openadr::Release::V310 : core::openadr::Release::V301;
    if (!wishes.openAdrCredentials.isEmpty()) {
        auto credentials = core::openadr::readCredentials(wishes.openAdrCredentials.toStdString());
        if (!credentials)
            return say(errorSentence(credentials.error()));
        options.credentials = std::move(*credentials);
    }
    auto client = core::openadr::Client::make(options, clock);
    if (!client)
        return say(errorSentence(client.error()));
    core::openadr::Poller poller(**client, clock, random);
    const std::string source = options.server.substr(0, options.server.find('#'));
    while (!stop.stop_requested()) {
        const auto listing = poller.round(stop);
        std::shared_ptr<core::SqlConnection> store;
        {
            const std::lock_guard lock(m_mutex);
            store = m_store;
        }
        if (!listing) {
            spdlog::warn("openadr: {}", listing.error().detail);
            say(tr("The server does not answer as it should: %1").arg(errorSentence(listing.error())));
        } else if (store) {
            const auto kept = core::openadr::RequestStore(*store, std::string(core::kPortfolioChannel))
                                  .put(source, listing->requests, listing->when);
            say(!kept ? errorSentence(kept.error())
                      : tr("%1: %2 requests for flexibility, %3 events not understood.")
                            .arg(desk::clockTimeSeconds(listing->when),
                                 QLocale().toString(static_cast<qulonglong>(listing->requests.size())),
                                 QLocale().toString(static_cast<qulonglong>(listing->refused.size()))));
        }
        std::unique_lock lock(m_mutex);
        // Until there is a store the first round is soon done again.
        m_wake.wait_for(lock, stop, store ? poller.wait() : std::chrono::milliseconds(1'000), [] { return false; });
    }
}

} // namespace wattbourse::app
