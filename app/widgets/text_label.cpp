// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/text_label.h"

namespace wattbourse::app {

namespace {

// housePalette() gives these roles our tones.
QPalette::ColorRole roleOf(Tone tone) {
    switch (tone) {
    case Tone::Muted:
        return QPalette::PlaceholderText;
    case Tone::Accent:
        return QPalette::Link;
    case Tone::Warn:
        return QPalette::LinkVisited;
    case Tone::Danger:
        return QPalette::BrightText;
    case Tone::Text:
        break;
    }
    return QPalette::WindowText;
}

} // namespace

TextLabel::TextLabel(const QString& text, const TextStyle& style, QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    QFont font;
    font.setPixelSize(style.pixels);
    font.setWeight(style.medium ? QFont::Medium : QFont::Normal);
    if (style.mono)
        font.setFamilies({QStringLiteral("JetBrains Mono"), QStringLiteral("monospace")});
    setFont(font);
    setWordWrap(style.wrap);
    setTone(style.tone);
    setText(text);
}

void TextLabel::setTone(Tone tone) {
    setForegroundRole(roleOf(tone));
}

} // namespace wattbourse::app
