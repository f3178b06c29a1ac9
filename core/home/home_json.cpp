// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/home/home_model.h"

#include <boost/json.hpp>
#include <set>
#include <utility>

namespace wattbourse::core {

namespace {

namespace json = boost::json;

constexpr std::size_t kMaxText = 256U * 1024U;
constexpr std::size_t kMaxList = 64;

template <class Fields>
void describe(Fields& fields, Solar& solar) {
    fields("id", solar.id);
    fields("peak_w", solar.peak.value);
    fields("curtailable", solar.curtailable);
}
template <class Fields>
void describe(Fields& fields, Battery& battery) {
    fields("id", battery.id);
    fields("capacity_wh", battery.capacity.value);
    fields("power_w", battery.power.value);
    fields("round_trip_permille", battery.roundTripPermille);
    fields("reserve_wh", battery.reserve.value);
    fields("wear_per_kwh", battery.wear.value);
}
template <class Fields>
void describe(Fields& fields, ElectricVehicle& car) {
    fields("id", car.id);
    fields("capacity_wh", car.capacity.value);
    fields("min_charge_w", car.minCharge.value);
    fields("max_charge_w", car.maxCharge.value);
    fields("charge_permille", car.chargePermille);
    fields("max_discharge_w", car.maxDischarge.value);
    fields("kept_for_driving_wh", car.keptForDriving.value);
    fields("wear_per_kwh", car.wear.value);
    fields("may_use_battery", car.mayUseBattery);
}
template <class Fields>
void describe(Fields& fields, HeatPump& pump) {
    fields("id", pump.id);
    fields("store", pump.store.kind);
    fields("store_wh_per_k", pump.store.perKelvin.value);
    fields("loss_w_per_k", pump.store.lossPerKelvin.value);
    fields("gains_w", pump.store.gains.value);
    fields("room_mc", pump.store.room.value);
    fields("min_power_w", pump.minPower.value);
    fields("max_power_w", pump.maxPower.value);
    fields("cop_permille", pump.copPermille);
    fields("cop_permille_per_k", pump.copPermillePerKelvin);
    fields("low_mc", pump.low.value);
    fields("high_mc", pump.high.value);
    fields("least_run_s", pump.leastRunSeconds);
    fields("least_pause_s", pump.leastPauseSeconds);
}
template <class Fields>
void describe(Fields& fields, ProfileStep& step) {
    fields("power_w", step.power.value);
    fields("seconds", step.seconds);
}
template <class Fields>
void describe(Fields& fields, Appliance& appliance) {
    fields("id", appliance.id);
    fields("interruptible", appliance.interruptible);
    fields("profile", appliance.profile);
}
template <class Fields>
void describe(Fields& fields, GridConnection& grid) {
    fields("max_import_w", grid.maxImport.value);
    fields("max_export_w", grid.maxExport.value);
}
template <class Fields>
void describe(Fields& fields, HomeModel& home) {
    fields("battery", home.battery);
    fields("solar", home.solar);
    fields("cars", home.cars);
    fields("heat_pumps", home.heatPumps);
    fields("appliances", home.appliances);
    fields("grid", home.grid);
}

/// Reads each field once and names the first that is missing, of another type or unknown.
class Reader {
public:
    Reader(const json::value& value, std::string path) : m_path(std::move(path)) {
        m_object = value.if_object();
        if (m_object == nullptr)
            broken("is not an object");
    }

    template <class T>
    void operator()(const char* key, T& out) {
        if (m_error || m_object == nullptr)
            return;
        m_known.insert(key);
        const json::value* value = m_object->if_contains(key);
        if (value == nullptr)
            return broken("lacks " + std::string(key));
        m_key = key;
        read(*value, out);
    }
    /// The first error; unknown keys are found last.
    [[nodiscard]] Result<void> verdict() {
        if (!m_error && m_object != nullptr)
            for (const auto& member : *m_object)
                if (!m_known.contains(std::string(member.key())))
                    broken("has an unknown key " + std::string(member.key()));
        if (m_error)
            return tl::make_unexpected(*m_error);
        return {};
    }

private:
    void broken(const std::string& what) {
        if (!m_error)
            m_error = Error{ErrorCode::Malformed, m_path + " " + what};
    }
    void mistyped(const char* wanted) { broken("has a " + m_key + " that is no " + wanted); }

    void read(const json::value& value, std::int64_t& out) {
        if (!value.is_int64())
            return mistyped("whole number");
        out = value.get_int64();
    }
    void read(const json::value& value, std::uint32_t& out) {
        if (!value.is_int64() || !std::in_range<std::uint32_t>(value.get_int64()))
            return mistyped("whole number from 0 to 4294967295");
        out = static_cast<std::uint32_t>(value.get_int64());
    }
    void read(const json::value& value, bool& out) {
        if (!value.is_bool())
            return mistyped("true or false");
        out = value.get_bool();
    }
    void read(const json::value& value, std::string& out) {
        if (!value.is_string())
            return mistyped("text");
        out = value.get_string();
    }
    void read(const json::value& value, HeatStore::Kind& out) {
        std::string name;
        read(value, name);
        if (name != "building" && name != "tank")
            return mistyped("building or tank");
        out = name == "tank" ? HeatStore::Kind::Tank : HeatStore::Kind::Building;
    }
    template <class T>
    void read(const json::value& value, std::optional<T>& out) {
        if (value.is_null())
            return out.reset();
        read(value, out.emplace());
    }
    template <class T>
    void read(const json::value& value, std::vector<T>& out) {
        const json::array* list = value.if_array();
        if (list == nullptr || list->size() > kMaxList)
            return mistyped("list of at most 64");
        out.resize(list->size());
        const std::string key = m_key;
        for (std::size_t i = 0; i < out.size(); ++i) {
            m_key = key + '[' + std::to_string(i) + ']';
            read((*list)[i], out[i]);
        }
    }
    template <class T>
    requires std::is_class_v<T>
    void read(const json::value& value, T& out) {
        Reader inner(value, m_path + "." + m_key);
        describe(inner, out);
        if (auto verdict = inner.verdict(); !verdict && !m_error)
            m_error = verdict.error();
    }

    std::string m_path;
    std::string m_key;
    const json::object* m_object;
    std::set<std::string> m_known;
    std::optional<Error> m_error;
};

class Writer {
public:
    template <class T>
    void operator()(const char* key, T& value) {
        m_object[key] = written(value);
    }
    json::object take() { return std::move(m_object); }

private:
    static json::value written(std::int64_t value) { return value; }
    static json::value written(std::uint32_t value) { return value; }
    static json::value written(bool value) { return value; }
    static json::value written(std::string& value) { return json::value(value); }
    static json::value written(HeatStore::Kind kind) { return kind == HeatStore::Kind::Tank ? "tank" : "building"; }
    template <class T>
    static json::value written(std::optional<T>& value) {
        return value ? written(*value) : json::value(nullptr);
    }
    template <class T>
    static json::value written(std::vector<T>& values) {
        json::array list;
        for (T& value : values)
            list.push_back(written(value));
        return list;
    }
    template <class T>
    requires std::is_class_v<T>
    static json::value written(T& value) {
        Writer inner;
        describe(inner, value);
        return inner.take();
    }

    json::object m_object;
};

} // namespace

Result<HomeModel> homeModelFromJson(std::string_view text) {
    if (text.size() > kMaxText)
        return fail(ErrorCode::OutOfRange, "home: more than 256 KiB");
    json::error_code error;
    json::parse_options options;
    options.max_depth = 8;
    const json::value value = json::parse(text, error, {}, options);
    if (error)
        return fail(ErrorCode::Malformed, "home: not JSON: " + error.message());
    HomeModel home;
    Reader reader(value, "home");
    describe(reader, home);
    WB_TRY(reader.verdict());
    WB_TRY(validate(home));
    return home;
}

std::string toJson(const HomeModel& home) {
    HomeModel copy = home;
    Writer writer;
    describe(writer, copy);
    return json::serialize(writer.take());
}

} // namespace wattbourse::core
