// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/import_dialog.h"

#include "app/aggregator/desk_button.h"
#include "app/aggregator/desk_parts.h"
#include "app/widgets/record_view.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>

namespace wattbourse::app {

namespace {

// The readers take less; more is not even read.
constexpr qint64 kMaxFile = qint64{64} << 20;

} // namespace

ImportDialog::ImportDialog(const Words& words, std::vector<RecordTable::Column> columns,
                           std::function<ImportPreview(const QByteArray&)> read, QWidget* parent)
    : QDialog(parent), m_read(std::move(read)), m_summary(deskLabel(tr("Choose a file."), 12)), m_problem(new WarnBand),
      m_rows(new RecordView(tr("What the file holds"), columns, std::vector<int>(columns.size(), 0))),
      m_errors(new RecordView(
          tr("What is wrong"),
          {{tr("Line"), /*number=*/true}, {tr("Column"), false, /*mono=*/true}, {tr("What is wrong")}}, {56, 120, 0})),
      m_take(new DeskButton(DeskButton::Kind::Primary, words.take)),
      m_otherwise(new DeskButton(DeskButton::Kind::Plain, words.takeOtherwise)) {
    setWindowTitle(words.title);
    resize(640, 520);
    m_reader.setMaxThreadCount(1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    QLabel* explanation = deskLabel(words.explanation, 12, /*quiet=*/true);
    explanation->setWordWrap(true);
    column->addWidget(explanation);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    column->addWidget(m_problem);
    column->addWidget(m_rows, 2);
    column->addWidget(m_errors, 1);
    auto* row = new QHBoxLayout;
    auto* choose = new DeskButton(DeskButton::Kind::Plain, tr("Choose a file…"));
    auto* close = new DeskButton(DeskButton::Kind::Plain, tr("Close"));
    row->addWidget(choose);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_otherwise);
    row->addWidget(m_take);
    column->addLayout(row);
    m_otherwise->setVisible(!words.takeOtherwise.isEmpty());
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT taken();
    });
    connect(m_otherwise, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT takenOtherwise();
    });
    for (DeskButton* button : {m_take, m_otherwise})
        button->setEnabled(false);
    m_errors->hide();
}

ImportDialog::~ImportDialog() {
    m_reader.waitForDone();
}

void ImportDialog::open() {
    QDialog::open();
    chooseFile();
}

void ImportDialog::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Choose a file"), {}, tr("Tables (*.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::openFile);
    dialog->open();
}

void ImportDialog::openFile(const QString& path) {
    m_summary->setText(tr("The file is being read."));
    m_reader.start([this, path, read = m_read] {
        QFile file(path);
        ImportPreview preview;
        if (!file.open(QIODevice::ReadOnly))
            preview.problem = tr("The file cannot be opened.");
        else if (file.size() > kMaxFile)
            preview.problem = tr("The file is too large.");
        else
            preview = read(file.readAll());
        QMetaObject::invokeMethod(this, [this, preview] { showPreview(preview); });
    });
}

void ImportDialog::showPreview(const ImportPreview& preview) {
    m_summary->setText(preview.summary);
    m_problem->setText(preview.problem.isEmpty() ? m_blocked : preview.problem);
    m_rows->show(preview.rows);
    m_errors->show(preview.errors);
    m_errors->setVisible(!preview.errors.empty());
    const bool good = preview.problem.isEmpty() && preview.errors.empty() && !preview.rows.empty();
    m_take->setEnabled(good && m_blocked.isEmpty());
    m_otherwise->setEnabled(good);
}

void ImportDialog::blockTaking(const QString& reason) {
    m_blocked = reason;
    m_problem->setText(reason);
}

QString ImportDialog::summary() const {
    return m_summary->text();
}

QString ImportDialog::problem() const {
    return m_problem->text();
}

} // namespace wattbourse::app
