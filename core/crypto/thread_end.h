// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wattbourse::core {

/// Gives back what hashing and signing keep for the calling thread; the last thing that a thread does. Without it that
/// happens after the thread was waited for, which the end of the program may overtake.
void endCryptoOfThread();

} // namespace wattbourse::core
