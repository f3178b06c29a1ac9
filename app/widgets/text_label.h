// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace wattbourse::app {

enum class Tone { Text, Muted, Accent, Warn, Danger };

struct TextStyle {
    int pixels = 13;
    bool medium = false;
    Tone tone = Tone::Text;
    bool wrap = false;
    bool mono = false;
};

/// Plain text in one of our sizes and tones: what comes from a node, meter or file is never taken for rich text. The
/// colour follows the palette.
class TextLabel final : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(const QString& text = {}, const TextStyle& style = {}, QWidget* parent = nullptr);
    void setTone(Tone tone);
};

} // namespace wattbourse::app
