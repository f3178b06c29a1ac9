// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wattbourse::simulator {

/// The household's connection and the sensors on it: what the converter's pins see at any instant. Times are seconds of
/// simulated time and never step back. Same seed, same samples.
class Mains {
public:
    explicit Mains(std::uint64_t seed) : m_random(seed) {}

    /// Converter code (0 to 1023) at `time` of the clamp's, the adapter's and the bandgap's input.
    int currentCode(double time);
    int voltageCode(double time);
    int bandgapCode();

    /// Household load and generation in W; their difference flows, negative is export.
    void setLoad(double watts, double powerFactor);
    void setPv(double watts) { m_pv = watts; }
    [[nodiscard]] double netWatts() const { return m_load - m_pv; }

    /// Sets a named quantity ("volts", "hertz", "noise", ...); false when there is none of that name.
    bool set(std::string_view name, double value);
    /// What set() takes for it; nothing for a name that there is not.
    static std::optional<std::pair<double, double>> rangeOf(std::string_view name);
    /// The names, for a person.
    static std::string quantities();
    /// The current's wave. Sine; Dimmer: cut until `degrees` of each half cycle; Smps: the pulses of a rectifier with
    /// its capacitor, `degrees` wide. The power stays what the load says, as long as the power factor is 1.
    enum class Wave { Sine, Dimmer, Smps };
    bool setWave(Wave wave, double degrees);

    /// A harmonic of the current in the place of the former one of that order: share of the fundamental, degrees. Share
    /// 0 removes all orders.
    void setHarmonic(int order, double share, double degrees);
    /// The same of the mains voltage: what drives the load, and what the adapter sees.
    void setVoltageHarmonic(int order, double share, double degrees);

    /// A load profile: lines of seconds,watts[,power factor], seconds rising; held until the next line, repeated after
    /// the last one's hold time when `repeat`. The error in words, or nothing.
    std::optional<std::string> loadProfile(const std::string& path, bool repeat);
    void followProfile(double time);

    std::uint64_t randomBits() { return m_random(); }

private:
    struct Harmonic {
        int order;
        double share;
        double radians;
    };
    struct Step {
        double seconds;
        double watts;
        double powerFactor;
    };

    struct Quantity;
    static const Quantity* find(std::string_view name);
    static void addHarmonic(std::vector<Harmonic>& to, int order, double share, double degrees);
    double angle(double time);
    int convert(double volts);
    [[nodiscard]] double waveAt(double angle) const;
    /// What a small current loses of the clamp's droop, 1 at no current, towards 0 at large ones.
    [[nodiscard]] double smallness() const;

    std::mt19937_64 m_random;
    std::normal_distribution<double> m_normal;
    double m_load = 0;
    double m_pv = 0;
    double m_powerFactor = 1;
    double m_volts = 230;
    double m_hertz = 50;
    /// rms, in codes. Below 0.4 the converter lacks dither.
    double m_noise = 0.5;
    double m_supply = 5;
    double m_bandgap = 1.1;
    double m_bias = 2.5;
    /// The sensors' hidden errors: per cent and degrees.
    double m_ctGain = 0;
    double m_ctPhase = 0;
    double m_vtGain = 0;
    double m_vtPhase = 0;
    /// What the clamp's core loses of gain (per cent) and adds of phase (degrees) as the current goes to nothing.
    double m_ctDroop = 0;
    double m_ctPhaseDroop = 0;
    /// -1: the clamp is the wrong way round.
    double m_ctSign = 1;
    /// The converter's bow, in codes.
    double m_inl = 0;
    Wave m_wave = Wave::Sine;
    double m_waveRadians = 0;
    /// Mean of wave times sine, twice: the wave's share of active power.
    double m_wavePower = 1;
    std::vector<Harmonic> m_harmonics;
    std::vector<Harmonic> m_voltageHarmonics;
    std::vector<Step> m_profile;
    std::size_t m_profileAt = 0;
    double m_profileStart = 0;
    bool m_repeat = false;
    double m_lastTime = 0;
    double m_angle = 0;
};

} // namespace wattbourse::simulator
