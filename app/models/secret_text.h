// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <QMetaType>
#include <memory>
#include <string_view>

namespace wattbourse::app {

/// A passphrase or recovery words on the way between a field and the wallet, as UTF-8 (NFKC). Handles share one buffer,
/// which is wiped when the last one goes.
class SecretText {
public:
    SecretText() = default;
    explicit SecretText(std::string_view utf8);

    [[nodiscard]] std::string_view view() const;
    [[nodiscard]] bool empty() const { return view().empty(); }

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

} // namespace wattbourse::app

Q_DECLARE_METATYPE(wattbourse::app::SecretText)
