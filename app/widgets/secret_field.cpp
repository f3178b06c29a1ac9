// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/secret_field.h"

namespace wattbourse::app {

SecretText secretOf(const QString& text) {
    QByteArray bytes = text.normalized(QString::NormalizationForm_KC).toUtf8();
    SecretText out(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    bytes.fill('\0');
    return out;
}

SecretField::SecretField(const QString& name, QWidget* parent) : QLineEdit(parent) {
    setEchoMode(Password);
    setAccessibleName(name);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

SecretText SecretField::peek() const {
    return secretOf(text());
}

SecretText SecretField::take() {
    SecretText out = peek();
    clear();
    return out;
}

} // namespace wattbourse::app
