// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/figure.h"

#include <QAbstractTableModel>
#include <optional>
#include <vector>

namespace wattbourse::app {

/// One cell of a small read-only table: what it says and how it is to be read.
struct RecordCell {
    enum class Tone { Plain, Quiet, Good, Warn, Bad, Buy, Sell };
    QString text;
    Tone tone{Tone::Plain};
    std::optional<FigureState> shield{};
    /// More about it: a tool tip, and for screen readers.
    QString note{};
    bool operator==(const RecordCell&) const = default;
};

/// A small table of records (accounts, meters, markets, authorities): a few thousand rows. GUI thread.
class RecordTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Column {
        QString title;
        bool number{};
        bool mono{};
    };
    using Row = std::vector<RecordCell>;
    enum Role { ToneRole = Qt::UserRole + 1, ShieldRole, MonoRole };

    explicit RecordTable(std::vector<Column> columns, QObject* parent = nullptr);

    /// Each row has as many cells as there are columns. Only what differs is told.
    void show(std::vector<Row> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace wattbourse::app
