// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wattbourse::app {

/// How far the relief of a slot is. In the order in which they come.
enum class CallStage {
    /// Its positions do not count as planned yet.
    NotYet,
    /// Members have orders that nobody claimed.
    Claiming,
    Planning,
    /// The plan is within the capacity.
    NoNeed,
    /// The plan passes the capacity: assets and, for the rest, flexibility.
    Need,
    /// The assets cover all of it.
    AssetsSuffice,
    Offers,
    Awarding,
    /// Sellers bring in their meters.
    Committed,
    Delivering,
    /// The readings come in.
    Measuring,
    Settling,
    /// What the branch measured is added up, and tokens booked.
    Booking,
    Done,
    /// The slot began before it was planned or called.
    Missed,
};

} // namespace wattbourse::app
