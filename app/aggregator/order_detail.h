// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/blotter_model.h"

#include <QDialog>

class QGridLayout;

namespace wattbourse::app {

class ShieldButton;

/// What stands behind one order: why it got what it got, its transaction, the proof of it and of its book, the reading
/// of its slot and the settlement. What is not known yet says so.
class OrderDetail final : public QDialog {
    Q_OBJECT

public:
    explicit OrderDetail(const DeskOrder& order, QWidget* parent = nullptr);
    /// The value beside a name; empty when there is no such line.
    [[nodiscard]] QString value(const QString& name) const;

Q_SIGNALS:
    void proofAsked(const std::shared_ptr<const wattbourse::core::ProofEvidence>& evidence);

private:
    void head(const QString& title);
    void line(const QString& name, const QString& value, const Figure& proof = {});

    QGridLayout* m_grid;
    QList<std::pair<QString, QString>> m_lines;
};

} // namespace wattbourse::app
