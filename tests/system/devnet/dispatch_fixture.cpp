// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/devnet/dispatch_fixture.h"

#include "chain/encode/abi.h"
#include "chain/market/meter_calls.h"
#include "chain/market/storage.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"
#include "tests/support/proven_for_tests.h"

#include <boost/json/serialize.hpp>

namespace wattbourse::test {

namespace json = boost::json;
using chain::devnet::KeySigner;
using core::Result;

namespace {

constexpr core::Credit kStart{50'000'000};

/// Storage and transactions as the first authority tells them: proofs are the light client's tests' concern.
class HeadChain final : public chain::StateReader, public core::TxnSender {
public:
    HeadChain(DispatchDesk::Ask ask, Fate* fate) : m_ask(std::move(ask)), m_fate(fate) {}

    Result<core::Proven<std::vector<chain::StorageWords>>> read(const std::vector<chain::StorageQuery>& queries,
                                                                core::Finality atLeast) override {
        std::vector<chain::StorageWords> out;
        for (const auto& query : queries) {
            auto& words = out.emplace_back();
            for (const auto& key : query.keys)
                words.push_back(core::hashFromHex(text(m_ask("eth_getStorageAt", {core::toHex0x(query.contract),
                                                                                  core::toHex0x(key), "latest"})))
                                    .value());
        }
        return chain::Prover::make(std::move(out), core::BlockRef{}, atLeast);
    }
    Result<core::Proven<std::vector<chain::StorageWords>>>
    readAt(const core::BlockRef&, const std::vector<chain::StorageQuery>& queries) override {
        return read(queries, core::Finality::Head);
    }

    Result<void> broadcast(const core::SignedTxn& txn) override {
        pass("before sending " + core::toHex0x(txn.hash));
        m_ask("eth_sendRawTransaction", {core::toHex0x(txn.raw)});
        pass("after sending " + core::toHex0x(txn.hash));
        return {};
    }
    Result<core::Proven<core::TxnOutcome>> outcome(const core::Hash32& hash) override {
        const auto answer = m_ask("eth_getTransactionReceipt", {core::toHex0x(hash)});
        if (!answer.contains("result") || answer.at("result").is_null())
            return core::fail(core::ErrorCode::NotFound, "no receipt yet");
        core::TxnOutcome out;
        out.hash = hash;
        out.succeeded = answer.at("result").at("status") == "0x1";
        return chain::Prover::make(std::move(out), core::BlockRef{1, {}, {}}, core::Finality::Final);
    }
    Result<core::Proven<std::uint64_t>> nonceOf(const core::Address& account) override {
        const auto answer = text(m_ask("eth_getTransactionCount", {core::toHex0x(account), "latest"}));
        return chain::Prover::make(std::uint64_t{std::stoull(answer.substr(2), nullptr, 16)}, core::BlockRef{},
                                   core::Finality::Head);
    }
    Result<core::Bytes> refusalOf(const core::SignedTxn&, const core::BlockRef&) override { return core::Bytes{}; }
    Result<core::Bytes> refusalNow(const core::TxnRequest& request, const core::Address& from) override {
        const auto answer = m_ask("eth_call", {json::object{{"from", core::toHex0x(from)},
                                                            {"to", core::toHex0x(request.to)},
                                                            {"data", core::toHex0x(request.data)}},
                                               "latest"});
        if (!answer.contains("error"))
            return core::Bytes{};
        const auto& error = answer.at("error").as_object();
        if (error.contains("data") && error.at("data").is_string() && error.at("data").as_string().size() >= 10)
            return core::fromHex(std::string(error.at("data").as_string()).substr(2));
        return core::Bytes{1};
    }

private:
    static std::string text(const json::object& answer) { return std::string(answer.at("result").as_string()); }
    void pass(const std::string& point) {
        if (m_fate != nullptr)
            m_fate->passes(point);
    }

    DispatchDesk::Ask m_ask;
    Fate* m_fate;
};

/// A connection that the program may be killed at before and after each change.
class MortalStore final : public core::SqlConnection {
public:
    MortalStore(std::unique_ptr<core::SqlConnection> store, Fate& fate) : m_store(std::move(store)), m_fate(fate) {}

    Result<std::int64_t> runWith(std::string_view sql, std::span<const core::SqlValue> values) override {
        const std::string point(sql.substr(0, 60));
        m_fate.passes("before " + point);
        auto out = m_store->runWith(sql, values);
        m_fate.passes("after " + point);
        return out;
    }
    Result<void> queryWith(std::string_view sql, std::span<const core::SqlValue> values,
                           const std::function<Result<void>(const core::SqlRow&)>& row) override {
        return m_store->queryWith(sql, values, row);
    }
    Result<void> transaction(const std::function<Result<void>()>& work) override {
        auto out = m_store->transaction(work);
        m_fate.passes("after a transaction " + std::to_string(m_transactions++));
        return out;
    }
    Result<std::int64_t> load(std::string_view table, std::string_view columns,
                              const core::SqlRowSource& next) override {
        return m_store->load(table, columns, next);
    }
    Result<void> prepareRange(std::string_view table, std::int64_t from, std::int64_t until) override {
        return m_store->prepareRange(table, from, until);
    }
    Result<void> announce(std::string_view channel) override { return m_store->announce(channel); }
    Result<std::unique_ptr<core::SqlListener>> listen(std::string_view channel) override {
        return m_store->listen(channel);
    }

private:
    std::unique_ptr<core::SqlConnection> m_store;
    Fate& m_fate;
    std::size_t m_transactions{};
};

class MortalOutbox final : public core::Outbox {
public:
    MortalOutbox(core::Outbox& outbox, Fate& fate) : m_outbox(outbox), m_fate(fate) {}

    Result<core::TxnRecord> submit(const std::string& intent, const core::TxnRequest& request,
                                   core::Signer& signer) override {
        m_fate.passes("before " + intent);
        auto out = m_outbox.submit(intent, request, signer);
        m_fate.passes("after " + intent);
        return out;
    }
    Result<void> pump() override { return m_outbox.pump(); }
    [[nodiscard]] Result<std::optional<core::TxnRecord>> find(const std::string& intent) const override {
        return m_outbox.find(intent);
    }
    [[nodiscard]] Result<std::vector<core::TxnRecord>> recent(std::size_t count) const override {
        return m_outbox.recent(count);
    }

private:
    core::Outbox& m_outbox;
    Fate& m_fate;
};

class MortalSigner final : public core::Signer {
public:
    MortalSigner(KeySigner& key, Fate& fate, std::vector<core::Hash32>& typed)
        : m_key(key), m_fate(fate), m_typed(typed) {}

    [[nodiscard]] core::Address address() const override { return m_key.address(); }
    Result<core::SignedTxn> signTxn(const core::TxnRequest& request, std::uint64_t nonce) override {
        m_fate.passes("before signing " + request.purpose);
        auto out = m_key.signTxn(request, nonce);
        m_fate.passes("after signing " + request.purpose);
        return out;
    }
    Result<core::RecoverableSignature> signTyped(const core::Hash32& domain, const core::Hash32& content,
                                                 const std::string& purpose) override {
        m_fate.passes("before signing typed " + purpose);
        m_typed.push_back(content);
        auto out = m_key.signTyped(domain, content, purpose);
        m_fate.passes("after signing typed " + purpose);
        return out;
    }

private:
    KeySigner& m_key;
    Fate& m_fate;
    std::vector<core::Hash32>& m_typed;
};

} // namespace

struct DeskPlumbing::Parts {
    Parts(const std::filesystem::path& file, DispatchDesk::Ask ask)
        : chain(std::move(ask), nullptr), store(core::openStore(file).value()), outbox(*store, chain) {}
    HeadChain chain;
    std::unique_ptr<core::Database> store;
    wallet::DurableOutbox outbox;
};

DeskPlumbing::DeskPlumbing(const std::filesystem::path& store, Ask ask)
    : m_parts(std::make_unique<Parts>(store, std::move(ask))) {}

DeskPlumbing::~DeskPlumbing() = default;

chain::StateReader& DeskPlumbing::reader() {
    return m_parts->chain;
}

core::Outbox& DeskPlumbing::outbox() {
    return m_parts->outbox;
}

struct DispatchDesk::Open {
    Open(DispatchDesk& desk, const std::filesystem::path& folder)
        : chain(desk.m_ask, &desk.fate), signer(desk.m_key, desk.fate, desk.signedTyped),
          wallet(core::openStore(folder / "wallet.sqlite").value()), inner(*wallet, chain), outbox(inner, desk.fate),
          portfolio(core::openPortfolio((folder / "portfolio.sqlite").string()).value(), desk.fate), store(portfolio),
          runner(desk.m_deployment, desk.m_calendar, {chain, outbox, signer, store}, desk.timing) {}

    HeadChain chain;
    MortalSigner signer;
    std::unique_ptr<core::Database> wallet;
    wallet::DurableOutbox inner;
    MortalOutbox outbox;
    MortalStore portfolio;
    core::DispatchStore store;
    chain::dispatch::Runner runner;
};

DispatchDesk::DispatchDesk(std::filesystem::path folder, KeySigner key, const chain::Deployment& deployment,
                           core::SlotCalendar calendar, Ask ask)
    : m_folder(std::move(folder)), m_key(std::move(key)), m_deployment(deployment), m_calendar(calendar),
      m_ask(std::move(ask)) {
    std::filesystem::create_directories(m_folder);
    open();
}

DispatchDesk::~DispatchDesk() = default;

core::Address DispatchDesk::account() const {
    return m_key.address();
}

void DispatchDesk::open() {
    m_open = std::make_unique<Open>(*this, m_folder);
}

core::DispatchStore& DispatchDesk::store() {
    return m_open->store;
}

void DispatchDesk::survive(const std::function<void(chain::dispatch::Runner&)>& deed) {
    for (;;)
        try {
            deed(m_open->runner);
            return;
        } catch (const Died&) {
            m_open.reset();
            open();
        }
}

void DispatchDesk::tick(core::UnixTime now) {
    survive([&](chain::dispatch::Runner& runner) {
        problem.clear();
        for (const auto& done : {m_open->inner.pump(), runner.tick(now)})
            if (!done && problem.empty())
                problem = done.error().detail;
    });
}

chain::dispatch::View DispatchDesk::newest(core::UnixTime now) {
    auto views = m_open->runner.views(1, now);
    if (!views || views->empty()) {
        ADD_FAILURE() << (views ? "no dispatch" : views.error().detail);
        return {};
    }
    return std::move(views->front());
}

DispatchTest::Home::Home(const std::string& home)
    : name(home), key(signer(home)), reporter(signer(home + " meter")), meter(core::keccak256(core::asBytes(home))) {}

KeySigner DispatchTest::signer(const std::string& name) {
    return *KeySigner::make(chain::devnet::deriveKey(7, name));
}

void DispatchTest::SetUp() {
    DevnetTest::SetUp();
    m_operator = std::make_unique<chain::devnet::MarketOperator>(*m_network, signer("operator"));
    const auto code =
        chain::devnet::readBytecode(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "chain/contracts/artifacts");
    ASSERT_TRUE(code) << code.error().detail;
    ASSERT_TRUE(m_operator->deploy(*code, kSlotSeconds));
    const auto settled = m_operator->settleDown(*m_network, step());
    ASSERT_TRUE(settled) << settled.error().detail;
    const auto enrol = [&](const std::string& name, core::Role role, std::optional<core::Hash32> meter,
                           const core::Address& reporter) {
        ASSERT_TRUE(
            m_operator->enrol({accountOfName(name), name, static_cast<std::uint32_t>(role), kStart, meter, reporter}));
    };
    for (const char* name : {"ann", "ben", "cleo", "dora", "eric"})
        m_homes.emplace_back(name);
    for (auto& home : m_homes) {
        enrol(home.name, core::Role::Prosumer, home.meter, home.reporter.address());
        home.database = core::openStore(m_dir / (home.name + ".sqlite")).value();
    }
    for (const char* name : {"flexvolt", "megapool"})
        enrol(name, core::Role::Aggregator, std::nullopt, {});
    enrol("dso", core::Role::Dso, std::nullopt, {});
    enrol("tso", core::Role::Tso, std::nullopt, {});
    steps(2);
    const auto enrolled = m_operator->awaitSent(std::chrono::seconds(5), {});
    ASSERT_TRUE(enrolled) << enrolled.error().detail;
    m_first = {slotNow().value + 1};
    const chain::Calls calls(at());
    for (const char* name : {"flexvolt", "megapool", "dso", "tso"}) {
        auto key = signer(name);
        ASSERT_TRUE(m_operator->sendAs(key, calls.approveCredits(at().flexRequests.address, kStart)));
    }
    steps(1);
    ASSERT_TRUE(m_operator->awaitSent(std::chrono::seconds(5), {}));
}

void DispatchTest::TearDown() {
    m_operator.reset();
    m_homes.clear();
    DevnetTest::TearDown();
}

void DispatchTest::send(const std::string& who, const core::TxnRequest& request) {
    auto key = signer(who);
    const auto sent = m_operator->sendAs(key, request);
    ASSERT_TRUE(sent) << request.purpose << ": " << sent.error().detail;
    steps(1);
    const auto done = m_operator->awaitSent(std::chrono::seconds(5), {});
    ASSERT_TRUE(done) << request.purpose << ": " << done.error().detail;
}

void DispatchTest::report(Home& home, core::SlotIndex slot, core::Energy imported) {
    const chain::Calls calls(at());
    const core::SlotReport made{home.meter, slot, imported, {}, {}, 0};
    const auto [domain, fields] = calls.reportDigest(made);
    auto office = signer("operator");
    ASSERT_TRUE(
        m_operator->sendAs(office, calls.report(made, home.reporter.signTyped(domain, fields, "report").value())));
}

void DispatchTest::untilTime(core::UnixTime time, const std::vector<DispatchDesk*>& desks) {
    while (m_clock.now() < time) {
        steps(1);
        for (auto* desk : desks)
            desk->tick(m_clock.now());
    }
}

void DispatchTest::reportUsual(core::SlotIndex from, core::SlotIndex until) {
    for (auto slot = from; slot < until; ++slot.value)
        for (auto& home : m_homes)
            report(home, slot, kUsual);
    steps(1);
    const auto done = m_operator->awaitSent(std::chrono::seconds(5), {});
    ASSERT_TRUE(done) << done.error().detail;
}

void DispatchTest::answer(Home& home, const std::string& aggregator, core::Energy quantity) {
    HeadChain chain(asking(), nullptr);
    wallet::DurableOutbox outbox(*home.database, chain);
    chain::dispatch::Responder responder(at().chainId, at().dispatches.address, home.key.address(), {chain, outbox});
    const auto asks = responder.asks({accountOfName(aggregator)});
    ASSERT_TRUE(asks) << asks.error().detail;
    ASSERT_FALSE(asks->empty()) << home.name << " sees no question";
    const auto first = responder.answer(asks->front(), quantity, home.key);
    ASSERT_TRUE(first) << first.error().detail;
    // Whatever is pressed after that, the first answer stands.
    const auto second = responder.answer(asks->front(), {}, home.key);
    ASSERT_TRUE(second) << second.error().detail;
    EXPECT_EQ(second->hash, first->hash);
}

std::size_t DispatchTest::logs(const core::Address& contract, std::string_view event, std::size_t place,
                               std::optional<core::Hash32> topic) {
    json::array topics{core::toHex0x(chain::eventTopic(event))};
    while (topic && topics.size() < place)
        topics.emplace_back(nullptr);
    if (topic)
        topics.emplace_back(core::toHex0x(*topic));
    return result(0, "eth_getLogs",
                  {json::object{{"address", core::toHex0x(contract)}, {"fromBlock", "0x0"}, {"topics", topics}}})
        .as_array()
        .size();
}

core::Credit DispatchTest::balance(const core::Address& account) {
    const auto word =
        result(0, "eth_getStorageAt",
               {core::toHex0x(at().credits.address), core::toHex0x(chain::balanceKey(account)), "latest"});
    return {
        static_cast<std::int64_t>(chain::wordField(core::hashFromHex(std::string(word.as_string())).value(), 0, 8))};
}

core::DispatchAsk DispatchTest::askOf(std::size_t home, core::Energy asked) const {
    core::DispatchAsk out;
    out.member = {static_cast<std::int64_t>(home)};
    out.account = m_homes[home].key.address();
    out.meter = m_homes[home].meter;
    out.device = core::kMemberBattery;
    out.asked = asked;
    out.promise = asked;
    out.expected = asked;
    return out;
}

core::SlotIndex DispatchTest::awardTo(const std::string& seller, core::Energy quantity, std::uint16_t keepPermille) {
    const chain::flexibility::Calls calls(chain::flexibility::contractsOf(at()));
    chain::flexibility::Ask wanted;
    wanted.firstSlot = {slotNow().value + 4};
    wanted.quantity = quantity;
    wanted.least = {1};
    wanted.priceCap = {400'000};
    wanted.notice = 2 * kSlotSeconds;
    wanted.tolerancePermille = 100;
    wanted.penaltyPermille = 1'500;
    send("dso", calls.request(accountOfName("dso"), wanted));
    send(seller, calls.offer(1, {accountOfName(seller), quantity, {200'000}, keepPermille, true}));
    untilSlot(wanted.firstSlot.value - 2);
    reportUsual(m_first, {wanted.firstSlot.value - 2});
    send("operator", calls.awardRequest(1));
    return wanted.firstSlot;
}

std::unique_ptr<DispatchDesk> DispatchTest::desk(const std::string& aggregator) {
    return std::make_unique<DispatchDesk>(m_dir / aggregator, signer(aggregator), at(), m_calendar, asking());
}

} // namespace wattbourse::test
