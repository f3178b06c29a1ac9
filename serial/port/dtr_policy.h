// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wattbourse::serial {

/// What happens to the DTR line. On most boards of the UNO kind its rise restarts the meter, and Linux raises it
/// whenever a port is opened.
enum class DtrPolicy {
    /// Raised at opening, as usual: the meter's greeting is awaited before it is asked anything twice.
    Raise,
    /// Stays up when the port is closed, so that the next opening does not restart the meter.
    Keep,
    /// Dropped right after opening: for adapters that hold the meter in reset while it is up.
    Drop,
};

} // namespace wattbourse::serial
