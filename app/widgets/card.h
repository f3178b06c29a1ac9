// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/text_label.h"

#include <QBoxLayout>
#include <QWidget>

namespace wattbourse::app {

/// A rounded surface with a heading; the page fills body() and, beside the heading, head().
class Card final : public QWidget {
    Q_OBJECT

public:
    enum class Edge { Plain, Accent, Warn };

    explicit Card(const QString& title, QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    [[nodiscard]] QHBoxLayout* head() const { return m_head; }
    void setTitle(const QString& title);
    /// Muted text at the right of the heading.
    void setAside(const QString& text);
    void setEdge(Edge edge);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_title;
    TextLabel* m_aside;
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
    Edge m_edge{Edge::Plain};
};

} // namespace wattbourse::app
