// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/table_export.h"

#include "core/base/atomic_file.h"

#include <QAbstractItemModel>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHeaderView>
#include <QTableView>
#include <algorithm>

namespace wattbourse::app {

namespace {

// Of the GUI thread at a time.
constexpr int kSliceMs = 6;
// 10^15 units are the most that a spreadsheet keeps exactly.
constexpr int kMostDigits = 15;
constexpr QChar kMinus(0x2212);
constexpr QChar kNarrowSpace(0x202F);
constexpr QChar kHardSpace(0x00A0);

} // namespace

core::SheetCell sheetCell(const QString& shown, const QLocale& locale) {
    const QString text = shown.trimmed();
    if (text.isEmpty())
        return std::monostate{};
    const QString point = locale.decimalPoint();
    const QString group = locale.groupSeparator();
    std::int64_t value = 0;
    int decimals = 0;
    int digits = 0;
    bool behindPoint = false;
    bool negative = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (at == 0 && (c == QLatin1Char('-') || c == kMinus || c == QLatin1Char('+'))) {
            negative = c != QLatin1Char('+');
            continue;
        }
        if (c >= QLatin1Char('0') && c <= QLatin1Char('9') && digits < kMostDigits) {
            value = value * 10 + (c.unicode() - u'0');
            ++digits;
            decimals += behindPoint ? 1 : 0;
            continue;
        }
        const bool space = c == kNarrowSpace || c == kHardSpace;
        const bool between = at > 0 && at + 1 < text.size();
        if (between && !behindPoint && QString(c) == point)
            behindPoint = true;
        else if (!between || behindPoint || !(QString(c) == group || space))
            return shown.toStdString();
    }
    // A leading zero that is no fraction's is a code, not a number: 0039 stays 0039.
    const qsizetype first = negative || text[0] == QLatin1Char('+') ? 1 : 0;
    const bool code = digits - decimals > 1 && text[first] == QLatin1Char('0');
    if (digits == 0 || code)
        return shown.toStdString();
    return core::SheetNumber{negative ? -value : value, decimals};
}

core::CsvStyle csvStyle(const QLocale& locale) {
    return locale.decimalPoint() == QLatin1String(",") ? core::kCsvDecimalComma : core::kCsvInternational;
}

std::string csvOf(const core::Sheet& sheet, const core::CsvStyle& style) {
    core::CsvWriter out(style);
    for (const std::string& title : sheet.header)
        out.text(title);
    out.endRow();
    for (const auto& row : sheet.rows) {
        for (const core::SheetCell& cell : row) {
            if (const auto* number = std::get_if<core::SheetNumber>(&cell))
                out.number(number->value, number->decimals);
            else if (const auto* text = std::get_if<std::string>(&cell))
                out.text(*text);
            else
                out.empty();
        }
        out.endRow();
    }
    return out.csv();
}

TableExport::TableExport(QAbstractItemView& view, QString path, std::function<void(int, int)> progress,
                         std::function<void(const QString&)> done)
    : QObject(&view), m_model(*view.model()), m_locale(view.locale()), m_path(std::move(path)),
      m_progress(std::move(progress)), m_done(std::move(done)) {
    const auto* table = qobject_cast<QTableView*>(&view);
    for (int column = 0; column < m_model.columnCount(); ++column)
        if (table == nullptr || !table->isColumnHidden(column))
            m_columns.push_back(column);
    if (table != nullptr)
        std::sort(m_columns.begin(), m_columns.end(), [header = table->horizontalHeader()](int a, int b) {
            return header->visualIndex(a) < header->visualIndex(b);
        });
    // Rows that move while they are read would come twice or never.
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TableExport::begin);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &TableExport::begin);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &TableExport::begin);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &TableExport::begin);
    connect(&m_timer, &QTimer::timeout, this, &TableExport::readSome);
    begin();
}

TableExport::~TableExport() = default;

void TableExport::begin() {
    if (m_writer.joinable())
        return;
    m_sheet = {.name = "Table", .header = {}, .rows = {}};
    for (const int column : m_columns) {
        QString title = m_model.headerData(column, Qt::Horizontal).toString();
        m_sheet.header.push_back(title.replace(QLatin1Char('\n'), QLatin1Char(' ')).toStdString());
    }
    m_timer.start(0);
}

void TableExport::readSome() {
    QElapsedTimer watch;
    watch.start();
    const int all = m_model.rowCount();
    while (static_cast<int>(m_sheet.rows.size()) < all && watch.elapsed() < kSliceMs) {
        const int row = static_cast<int>(m_sheet.rows.size());
        auto& cells = m_sheet.rows.emplace_back();
        cells.reserve(m_columns.size());
        for (const int column : m_columns)
            cells.push_back(sheetCell(m_model.index(row, column).data().toString(), m_locale));
    }
    m_progress(static_cast<int>(m_sheet.rows.size()), all);
    if (static_cast<int>(m_sheet.rows.size()) >= all)
        write();
}

void TableExport::write() {
    m_timer.stop();
    m_writer = std::jthread([this, sheet = std::move(m_sheet), path = m_path.toStdString(),
                             xlsx = QFileInfo(m_path).suffix().compare(QLatin1String("xlsx"), Qt::CaseInsensitive) == 0,
                             style = csvStyle(m_locale)] {
        core::Result<void> written;
        if (xlsx) {
            written = core::writeWorkbook(path, {sheet});
        } else {
            const std::string text = csvOf(sheet, style);
            written = core::writeFileAtomically(path, core::asBytes(text));
        }
        const QString problem = written ? QString() : QString::fromStdString(written.error().detail);
        QMetaObject::invokeMethod(this, [this, problem] {
            m_done(problem);
            deleteLater();
        });
    });
}

} // namespace wattbourse::app
