// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/home_control.h"

#include "core/devices/simulated_home.h"

#include <functional>
#include <gtest/gtest.h>

namespace wattbourse::core {
namespace {

constexpr UnixTime kStart{1'700'006'400};
using std::chrono::seconds;

/// Counts what is sent to a simulated home.
class CountingPort final : public DevicePort {
public:
    explicit CountingPort(SimulatedHome& home) : m_home(home) {}
    [[nodiscard]] std::vector<DeviceInfo> devices() const override { return m_home.devices(); }
    Result<DeviceReading> read(const DeviceId& id) override { return m_home.read(id); }
    Result<void> setPower(const DeviceId& id, Power power) override {
        sent[id].push_back(power);
        return m_home.setPower(id, power);
    }
    Result<void> release(const DeviceId& id) override {
        ++released[id];
        return m_home.release(id);
    }
    std::map<DeviceId, std::vector<Power>> sent;
    std::map<DeviceId, int> released;

private:
    SimulatedHome& m_home;
};

class Controlling : public ::testing::Test {
protected:
    static HomeModel model() {
        HomeModel home;
        home.grid.maxImport = {8'000};
        home.battery = Battery{.capacity = {20'000}, .power = {3'000}, .roundTripPermille = 900};
        home.cars.push_back({.capacity = {40'000}, .minCharge = {1'380}, .maxCharge = {7'000}, .chargePermille = 900});
        HeatPump pump{.minPower = {500}, .maxPower = {2'000}, .low = {20'000}, .high = {23'000}};
        pump.store = {.kind = HeatStore::Kind::Building, .perKelvin = {10'000}, .lossPerKelvin = {100}};
        home.heatPumps.push_back(pump);
        return home;
    }
    static HomeState state() {
        HomeState out;
        out.stored = {10'000};
        out.cars = {{true, {5'000}}};
        out.heatPumps = {{{21'500}, false, 36'000}};
        return out;
    }
    Controlling()
        : m_home(model(), state(), kStart,
                 {[this](UnixTime) { return m_load; }, [](UnixTime) { return Power{}; },
                  [](UnixTime) { return Temperature{5'000}; }}),
          m_port(m_home), m_control(model(), m_port) {
        m_home.plug(0, {5'000});
        follow({}, {}, {}, {1'000});
    }
    // A plan of these mean powers for a day of quarter hours.
    void follow(Power battery, Power car, Power pump, Power grid, bool held = false) {
        auto plan = std::make_shared<Schedule>();
        // As if made when the slot began: its energies are those of whole slots.
        plan->made = SlotCalendar(900).start(SlotCalendar(900).at(m_now));
        const auto energy = [](Power power) { return Energy{power.value / 4}; };
        for (std::uint32_t i = 0; i < 96; ++i) {
            ScheduleSlot slot;
            slot.slot = {SlotCalendar(900).at(m_now).value + i};
            slot.battery = energy(battery);
            slot.cars = {energy(car)};
            slot.heatPumps = {energy(pump)};
            slot.grid = energy(grid);
            slot.held = held;
            plan->slots.push_back(slot);
        }
        m_plan = plan;
    }
    void run(int length, int step = 5) {
        for (int i = 0; i < length; i += step) {
            m_now = m_now + seconds(step);
            m_home.advance(m_now);
            ControlInput input{.now = m_now, .meter = m_home.meter(), .meterTime = m_now, .plan = m_plan};
            if (m_change)
                m_change(input);
            m_control.tick(input);
            m_worst = std::max(m_worst, m_home.meter());
        }
    }
    const ControlledDevice& device(const char* id) { return m_control.devices().at(id); }

    UnixTime m_now = kStart;
    Power m_load{1'000};
    SimulatedHome m_home;
    CountingPort m_port;
    HomeControl m_control;
    std::shared_ptr<const Schedule> m_plan;
    std::function<void(ControlInput&)> m_change;
    Power m_worst;
};

TEST_F(Controlling, FollowsThePlanAndSendsNoMoreThanNeeded) {
    follow({1'000}, {3'000}, {1'000}, {6'000});
    run(600);
    EXPECT_EQ(m_control.mode(), SafeMode::None);
    EXPECT_EQ(m_home.meter().value, 6'000);
    // Once, and again each minute.
    EXPECT_LE(m_port.sent["battery"].size(), 11U);
    EXPECT_GE(m_port.sent["battery"].size(), 9U);
    EXPECT_EQ(device("car").sent, Power{3'000});
    EXPECT_EQ(device("car").state, ControlledDevice::State::Following);
}

TEST_F(Controlling, SmallChangesAreNotSentAndNoneTooSoon) {
    follow({1'000}, {}, {}, {2'000});
    run(20);
    follow({1'050}, {}, {}, {2'050});
    run(100);
    EXPECT_EQ(device("battery").sent, Power{1'000});
    follow({2'000}, {}, {}, {3'000});
    run(5);
    EXPECT_EQ(device("battery").sent, Power{2'000});
    follow({1'000}, {}, {}, {2'000});
    run(20);
    EXPECT_EQ(device("battery").sent, Power{2'000});
    run(20);
    EXPECT_EQ(device("battery").sent, Power{1'000});
}

TEST_F(Controlling, TheBatteryFollowsTheMeterWhereNothingIsPlannedThere) {
    follow({-1'000}, {}, {}, {});
    run(60);
    EXPECT_LE(std::abs(m_home.meter().value), 100);
    m_load = {2'400};
    run(60);
    EXPECT_LE(std::abs(m_home.meter().value), 100);
    EXPECT_EQ(device("battery").measured, Power{-2'400});
}

// What was promised counts at the meter, not at the battery.
TEST_F(Controlling, SoldFlexibilityIsKeptAtTheMeterWhateverTheHomeNeeds) {
    follow({-600}, {}, {}, {400}, /*held=*/true);
    run(120);
    EXPECT_EQ(m_home.meter().value, 400);
    m_load = {2'100};
    run(120);
    EXPECT_EQ(m_home.meter().value, 400);
    EXPECT_EQ(device("battery").sent->value, -1'700);
    m_load = {300};
    run(120);
    EXPECT_EQ(m_home.meter().value, 400);
}

TEST(ControllingAppliances, AProgrammeIsStartedByThePlanAndLeftAloneInASafeMode) {
    HomeModel model;
    model.appliances.push_back({"washer", {{{2'000}, 600}, {{0}, 600}, {{500}, 600}}, false});
    SimulatedHome home(model, {}, kStart,
                       {[](UnixTime) { return Power{200}; }, [](UnixTime) { return Power{}; },
                        [](UnixTime) { return Temperature{}; }});
    HomeControl control(model, home);
    auto plan = std::make_shared<Schedule>();
    plan->made = kStart;
    for (std::uint32_t i = 0; i < 4; ++i)
        plan->slots.push_back({.slot = {SlotCalendar(900).at(kStart).value + i}, .appliances = {{i == 0 ? 0 : 350}}});
    home.load(0);
    const auto live = [&](int until, bool tariff) {
        for (UnixTime now = kStart; now < kStart + seconds(until); now = now + seconds(5)) {
            home.advance(now);
            control.tick({.now = now, .meter = home.meter(), .meterTime = now, .tariffKnown = tariff, .plan = plan});
        }
    };
    live(890, true);
    EXPECT_EQ(home.read("washer")->secondsDone, 0U);
    live(1'000, true);
    EXPECT_EQ(home.meter().value, 2'200);
    // A programme takes what its steps take: that is no disobedience.
    live(1'700, false);
    EXPECT_EQ(control.mode(), SafeMode::TariffGone);
    EXPECT_EQ(control.devices().at("washer").state, ControlledDevice::State::Following);
    EXPECT_EQ(home.meter().value, 200);
    live(2'800, false);
    EXPECT_EQ(home.read("washer")->secondsDone, 1'800U);
}

TEST_F(Controlling, ACarBelowItsLeastPowerChargesForAPartOfTheSlot) {
    follow({}, {690}, {}, {1'690});
    run(900 - 5);
    // Half of the slot at 1,380 W.
    EXPECT_NEAR(static_cast<double>(m_home.read("car")->stored->value - 5'000), 172.5 * 0.9, 12);
    for (const Power power : m_port.sent["car"])
        EXPECT_TRUE(power.value == 0 || power.value == 1'380);
}

TEST_F(Controlling, TheConnectionHoldsWhenTheLoadJumps) {
    follow({1'000}, {5'000}, {500}, {7'500});
    run(60);
    EXPECT_EQ(m_home.meter().value, 7'500);
    m_load = {4'000};
    run(10);
    // The battery gives way first.
    EXPECT_LE(m_home.meter().value, 8'000);
    EXPECT_LT(device("battery").sent->value, 0);
    EXPECT_TRUE(device("battery").heldBack);
    EXPECT_EQ(device("car").sent, Power{5'000});
    m_load = {7'500};
    run(15);
    EXPECT_LE(m_home.meter().value, 8'000);
    EXPECT_LT(device("car").sent->value, 5'000);
    // The load falls again: everything comes back.
    m_load = {1'000};
    run(120);
    EXPECT_EQ(m_home.meter().value, 7'500);
    EXPECT_FALSE(device("battery").heldBack);
}

TEST_F(Controlling, DoesNotSwitchToAndFroAtTheLimit) {
    follow({}, {6'500}, {}, {7'500});
    run(60);
    const std::size_t before = m_port.sent["car"].size();
    for (int round = 0; round < 40; ++round) {
        m_load = {round % 2 == 0 ? 1'450 : 1'550};
        run(10);
    }
    // 400 s: the refreshes, and a change or two.
    EXPECT_LE(m_port.sent["car"].size() - before, 14U);
    EXPECT_LE(m_home.meter().value, 8'100);
}

TEST_F(Controlling, WithoutAMarketThePlanGoesOn) {
    m_change = [](ControlInput& input) { input.marketKnown = false; };
    follow({1'000}, {}, {}, {2'000});
    run(30);
    EXPECT_EQ(m_control.mode(), SafeMode::MarketGone);
    EXPECT_EQ(m_home.meter().value, 2'000);
}

TEST_F(Controlling, WithoutTariffOrPlanTheRulesSteer) {
    follow({2'000}, {}, {1'500}, {4'500});
    run(30);
    m_change = [](ControlInput& input) { input.tariffKnown = false; };
    run(120);
    EXPECT_EQ(m_control.mode(), SafeMode::TariffGone);
    EXPECT_EQ(device("car").sent, Power{7'000});
    EXPECT_EQ(device("heatpump").sent, std::nullopt);
    EXPECT_LT(device("battery").sent->value, 0);
    EXPECT_LE(m_home.meter().value, 8'000);
    m_change = [](ControlInput& input) { input.plan.reset(); };
    run(10);
    EXPECT_EQ(m_control.mode(), SafeMode::TariffGone);
    m_change = nullptr;
    run(120);
    EXPECT_EQ(m_control.mode(), SafeMode::None);
    EXPECT_EQ(m_home.meter().value, 4'500);
}

TEST_F(Controlling, AnOldPlanIsNoPlan) {
    run(10);
    EXPECT_EQ(m_control.mode(), SafeMode::None);
    m_now = m_now + std::chrono::hours(7);
    run(10);
    EXPECT_EQ(m_control.mode(), SafeMode::TariffGone);
}

TEST_F(Controlling, WithoutAMeterTheBatteryRests) {
    follow({-2'000}, {5'000}, {1'000}, {5'000});
    run(60);
    const UnixTime last = m_now;
    m_change = [last](ControlInput& input) { input.meterTime = last; };
    run(30);
    EXPECT_EQ(m_control.mode(), SafeMode::None);
    run(100);
    EXPECT_EQ(m_control.mode(), SafeMode::MeterGone);
    EXPECT_EQ(device("battery").measured, Power{0});
    EXPECT_EQ(device("car").measured, Power{1'380});
    EXPECT_EQ(device("heatpump").sent, std::nullopt);
}

TEST_F(Controlling, ADeviceThatIsGoneIsLeftAloneAndToldAnewWhenItReturns) {
    follow({1'000}, {}, {}, {2'000});
    run(30);
    m_home.lose("battery", true);
    run(60);
    EXPECT_EQ(device("battery").state, ControlledDevice::State::Gone);
    const std::size_t sent = m_port.sent["battery"].size();
    run(120);
    EXPECT_EQ(m_port.sent["battery"].size(), sent);
    m_home.lose("battery", false);
    run(20);
    EXPECT_EQ(device("battery").state, ControlledDevice::State::Following);
    EXPECT_EQ(m_port.sent["battery"].size(), sent + 1);
}

TEST_F(Controlling, ADeviceThatDoesNotFollowIsNoticed) {
    m_home.disobey("battery", true);
    follow({2'000}, {}, {}, {3'000});
    run(10);
    EXPECT_EQ(device("battery").state, ControlledDevice::State::Following);
    run(60);
    EXPECT_EQ(device("battery").state, ControlledDevice::State::NotFollowing);
    m_home.disobey("battery", false);
    run(60);
    EXPECT_EQ(device("battery").state, ControlledDevice::State::Following);
}

TEST_F(Controlling, StopGivesEverythingBack) {
    follow({1'000}, {3'000}, {1'000}, {6'000});
    run(30);
    m_control.stop();
    EXPECT_EQ(m_port.released["battery"], 1);
    EXPECT_EQ(m_port.released["car"], 1);
    EXPECT_EQ(m_port.released["heatpump"], 1);
}

} // namespace
} // namespace wattbourse::core
