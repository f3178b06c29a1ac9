// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/simulator/mains.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <numbers>
#include <sstream>

namespace wattbourse::simulator {

namespace {

constexpr double kRadiansPerDegree = std::numbers::pi / 180;
// SCT-013-030: 30 A give 1 V. Adapter of 9 V behind 10k/120k: 260 V give 1 V.
constexpr double kAmpsPerVolt = 30;
constexpr double kMainsPerVolt = 260;
// Current at which half of the clamp's droop is left.
constexpr double kDroopAmps = 0.4;

} // namespace

double Mains::angle(double time) {
    m_angle = std::fmod(m_angle + 2 * std::numbers::pi * m_hertz * (time - m_lastTime), 2 * std::numbers::pi);
    m_lastTime = time;
    return m_angle;
}

int Mains::convert(double volts) {
    const double ideal = volts * 1024 / m_supply;
    const double bow = m_inl * std::sin(2 * std::numbers::pi * ideal / 1024);
    const double code = std::floor(ideal + bow + m_noise * m_normal(m_random));
    return static_cast<int>(std::clamp(code, 0.0, 1023.0));
}

double Mains::waveAt(double at) const {
    if (m_wave == Wave::Sine)
        return std::sin(at);
    const double half = std::fmod(std::fmod(at, std::numbers::pi) + std::numbers::pi, std::numbers::pi);
    const double sign = std::sin(at) >= 0 ? 1 : -1;
    if (m_wave == Wave::Dimmer)
        return half < m_waveRadians ? 0 : std::sin(at);
    const double off = (half - std::numbers::pi / 2) / (m_waveRadians / 2);
    return sign * std::exp(-off * off);
}

double Mains::smallness() const {
    return 1 / (1 + std::abs(netWatts()) / (m_volts * std::abs(m_powerFactor)) / kDroopAmps);
}

bool Mains::setWave(Wave wave, double degrees) {
    const bool sound = wave == Wave::Sine || (degrees >= 5 && degrees <= 170);
    if (!sound)
        return false;
    m_wave = wave;
    m_waveRadians = degrees * kRadiansPerDegree;
    constexpr int kSteps = 3600;
    double sum = 0;
    for (int i = 0; i < kSteps; ++i) {
        const double at = 2 * std::numbers::pi * (i + 0.5) / kSteps;
        sum += waveAt(at) * std::sin(at);
    }
    m_wavePower = 2 * sum / kSteps;
    return true;
}

int Mains::currentCode(double time) {
    const double watts = netWatts();
    const double small = smallness();
    const double peak = std::numbers::sqrt2 * watts / (m_volts * std::abs(m_powerFactor)) / kAmpsPerVolt / m_wavePower;
    const double lag = std::copysign(std::acos(std::abs(m_powerFactor)), m_powerFactor);
    // A harmonic keeps its place on the wave of the current.
    const double at = angle(time) + (m_ctPhase + m_ctPhaseDroop * small) * kRadiansPerDegree - lag;
    double wave = waveAt(at);
    for (const Harmonic& h : m_harmonics)
        wave += h.share * std::sin(h.order * at + h.radians);
    return convert(m_bias + m_ctSign * peak * (1 + m_ctGain / 100) * (1 - m_ctDroop / 100 * small) * wave);
}

int Mains::voltageCode(double time) {
    const double peak = std::numbers::sqrt2 * m_volts / kMainsPerVolt * (1 + m_vtGain / 100);
    const double at = angle(time) + m_vtPhase * kRadiansPerDegree;
    double wave = std::sin(at);
    for (const Harmonic& h : m_voltageHarmonics)
        wave += h.share * std::sin(h.order * at + h.radians);
    return convert(m_bias + peak * wave);
}

int Mains::bandgapCode() {
    return convert(m_bandgap);
}

void Mains::setLoad(double watts, double powerFactor) {
    m_load = watts;
    m_powerFactor = powerFactor;
    m_profile.clear();
}

struct Mains::Quantity {
    std::string_view name;
    double Mains::*member;
    double low;
    double high;

    static constexpr auto all() {
        return std::to_array<Quantity>({
            {"volts", &Mains::m_volts, 1, 440},
            {"hertz", &Mains::m_hertz, 10, 400},
            {"noise", &Mains::m_noise, 0, 50},
            {"supply", &Mains::m_supply, 4, 5.5},
            {"bandgap", &Mains::m_bandgap, 0.9, 1.3},
            {"bias", &Mains::m_bias, 0, 5},
            {"ct-gain", &Mains::m_ctGain, -100, 100},
            {"ct-phase", &Mains::m_ctPhase, -20, 20},
            {"vt-gain", &Mains::m_vtGain, -100, 100},
            {"vt-phase", &Mains::m_vtPhase, -20, 20},
            {"ct-droop", &Mains::m_ctDroop, 0, 50},
            {"ct-phase-droop", &Mains::m_ctPhaseDroop, -20, 20},
            {"ct-sign", &Mains::m_ctSign, -1, 1},
            {"inl", &Mains::m_inl, 0, 10},
        });
    }
};

const Mains::Quantity* Mains::find(std::string_view name) {
    static constexpr auto kAll = Quantity::all();
    const auto* const found =
        std::find_if(kAll.begin(), kAll.end(), [&](const Quantity& each) { return each.name == name; });
    return found == kAll.end() ? nullptr : found;
}

std::optional<std::pair<double, double>> Mains::rangeOf(std::string_view name) {
    const Quantity* quantity = find(name);
    return quantity != nullptr ? std::optional(std::pair(quantity->low, quantity->high)) : std::nullopt;
}

std::string Mains::quantities() {
    std::string out;
    for (const Quantity& each : Quantity::all())
        out += (out.empty() ? "" : ", ") + std::string(each.name);
    return out;
}

bool Mains::set(std::string_view name, double value) {
    const Quantity* quantity = find(name);
    if (quantity == nullptr || !(value >= quantity->low && value <= quantity->high))
        return false;
    this->*quantity->member = value;
    return true;
}

void Mains::addHarmonic(std::vector<Harmonic>& to, int order, double share, double degrees) {
    if (share == 0)
        return to.clear();
    std::erase_if(to, [order](const Harmonic& each) { return each.order == order; });
    to.push_back({order, share, degrees * kRadiansPerDegree});
}

void Mains::setHarmonic(int order, double share, double degrees) {
    addHarmonic(m_harmonics, order, share, degrees);
}

void Mains::setVoltageHarmonic(int order, double share, double degrees) {
    addHarmonic(m_voltageHarmonics, order, share, degrees);
}

std::optional<std::string> Mains::loadProfile(const std::string& path, bool repeat) {
    std::ifstream file(path);
    if (!file)
        return path + ": cannot be opened";
    std::vector<Step> steps;
    std::string line;
    for (int number = 1; std::getline(file, line); ++number) {
        if (line.empty() || line[0] == '#' || line.starts_with("seconds"))
            continue;
        std::replace(line.begin(), line.end(), ',', ' ');
        std::istringstream fields(line);
        fields.imbue(std::locale::classic());
        Step step{0, 0, 1};
        fields >> step.seconds >> step.watts;
        const bool sound = !fields.fail() && (steps.empty() || step.seconds > steps.back().seconds);
        if (sound && !fields.eof() && !(fields >> std::ws).eof())
            fields >> step.powerFactor;
        const double pf = std::abs(step.powerFactor);
        if (!sound || fields.fail() || !(pf >= 0.05 && pf <= 1))
            return path + ": line " + std::to_string(number) + " is not seconds,watts[,power factor] in rising order";
        steps.push_back(step);
    }
    if (steps.empty())
        return path + ": no line with seconds,watts";
    m_profile = std::move(steps);
    m_profileAt = 0;
    m_profileStart = 0;
    m_repeat = repeat;
    return std::nullopt;
}

void Mains::followProfile(double time) {
    if (m_profile.empty())
        return;
    if (m_repeat && m_profile.size() > 1) {
        // The last line holds as long as the one before it.
        const double last = m_profile.back().seconds;
        const double whole = last + (last - m_profile[m_profile.size() - 2].seconds);
        while (time - m_profileStart >= whole) {
            m_profileStart += whole;
            m_profileAt = 0;
        }
    }
    while (m_profileAt + 1 < m_profile.size() && m_profile[m_profileAt + 1].seconds <= time - m_profileStart)
        ++m_profileAt;
    const Step& step = m_profile[m_profileAt];
    m_load = step.seconds <= time - m_profileStart ? step.watts : 0;
    m_powerFactor = step.powerFactor;
}

} // namespace wattbourse::simulator
