// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/status_view.h"

#include <QWidget>

class QPushButton;

namespace wattbourse::app {

class TextLabel;

/// A problem as a sentence, with the button that mends it. Hidden when there is none.
class ProblemStrip final : public QWidget {
    Q_OBJECT

public:
    explicit ProblemStrip(QWidget* parent = nullptr);
    using QWidget::show;
    void show(const std::optional<Problem>& problem);

Q_SIGNALS:
    void mendAsked(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_text;
    QPushButton* m_mend;
    QString m_id;
};

} // namespace wattbourse::app
