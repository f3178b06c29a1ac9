// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/node_address.h"

#include <QDialog>
#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace wattbourse::app {

class TextLabel;

/// The nodes through which the network is read: addresses, whose they are, and what that choice means. accepted() with
/// nodes() is the wish to use them.
class NodesDialog final : public QDialog {
    Q_OBJECT

public:
    static constexpr std::size_t kMost = 16;

    /// Says what is wrong with an address, in words; empty when nothing is.
    using Check = std::function<QString(const QString&)>;

    NodesDialog(const std::vector<NodeAddress>& nodes, Check check, QWidget* parent = nullptr);
    [[nodiscard]] std::vector<NodeAddress> nodes() const;

private:
    struct Row {
        QWidget* widget{};
        QLineEdit* address{};
        QComboBox* whose{};
    };
    void addRow(const NodeAddress& node);
    void judge();

    Check m_check;
    std::vector<Row> m_rows;
    QVBoxLayout* m_list;
    TextLabel* m_meaning;
    TextLabel* m_problem;
    QPushButton* m_add;
    QPushButton* m_use;
};

} // namespace wattbourse::app
