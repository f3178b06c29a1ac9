// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <tl/expected.hpp>

namespace wattbourse::serial {

/// Why a step of a calibration is not taken: the reason for the screen's sentence, what was found, and an English
/// detail for the log and the command line.
struct Refusal {
    enum class Why {
        /// The meter's seal is closed.
        Sealed,
        NotProvisioned,
        /// The reference instrument's own calibration ended.
        ReferenceOverdue,
        /// An uncertainty of the reference that is no number above 0 and up to 10 %.
        UncertaintyRange,
        /// The meter is in no step that one could go on from.
        NotUnderWay,
        /// The step has nothing to accept, or does not end like this.
        NotHere,
        /// value: seconds gathered.
        TooShort,
        Clipped,
        ReferenceImplausible,
        /// value: per cent from second to second.
        VoltageUnsteady,
        CurrentUnsteady,
        WiringBad,
        /// value: mA that the empty clamp shows.
        PickUp,
        /// value: rms codes that the empty clamp shows.
        Noisy,
        NoVoltage,
        /// value: per cent of correction.
        AdapterOff,
        ClampOff,
        PointOff,
        /// value: A through the clamp.
        MainPointRange,
        PowerNegative,
        /// value: power factor.
        NotResistive,
        /// value: degrees.
        PhaseTooLarge,
        MemoryFull,
        /// value: per cent of doubt that the noise leaves.
        TooNoisy,
        /// value: A through the clamp.
        PointRepeated,
        FittedThere,
        TooFewPoints,
        /// value: how many there are.
        TooFewVerifications,
        /// value: per cent of error.
        OutsideClass,
        ReadBackDiffers,
    };
    Why why{};
    double value{};
    std::string detail;
};

template <class T>
using Judged = tl::expected<T, Refusal>;

} // namespace wattbourse::serial
