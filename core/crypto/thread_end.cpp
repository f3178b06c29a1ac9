// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/thread_end.h"

#include <openssl/crypto.h>

namespace wattbourse::core {

void endCryptoOfThread() {
    OPENSSL_thread_stop();
}

} // namespace wattbourse::core
