// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/secret_text.h"

#include <QLineEdit>

namespace wattbourse::app {

/// A field for a passphrase: nothing is shown, suggested or copied out.
class SecretField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SecretField(const QString& accessibleName, QWidget* parent = nullptr);
    /// What was typed, in NFKC. The field is empty afterwards.
    SecretText take();
    /// The same without emptying, for comparing two fields.
    [[nodiscard]] SecretText peek() const;
};

/// UTF-8 of a text in NFKC.
SecretText secretOf(const QString& text);

} // namespace wattbourse::app
