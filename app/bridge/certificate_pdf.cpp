// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/certificate_pdf.h"

#include "app/bridge/error_curve.h"
#include "app/models/desk_text.h"
#include "core/base/hex.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <cmath>
#include <memory>
#include <qrencode.h>

namespace wattbourse::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(CertificatePdf)
};

constexpr int kDotsPerInch = 300;
/// Units of the page: 0.1 mm.
constexpr double kWide = 2100;
constexpr double kMargin = 180;
constexpr double kLine = 46;

QString number(double value, int decimals) {
    const QString digits = QLocale().toString(std::abs(value), 'f', decimals);
    return value < 0 && digits != QLocale().toString(0.0, 'f', decimals) ? QString(QChar(0x2212) + digits) : digits;
}

QString date(core::UnixTime time) {
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(time.seconds, Qt::UTC).date(), QLocale::ShortFormat);
}

/// Writes down the page, line after line.
class Sheet {
public:
    explicit Sheet(QPainter& painter) : m_painter(painter) {}

    void font(double points, bool medium = false, bool mono = false) {
        QFont font(mono ? QStringLiteral("JetBrains Mono") : QStringLiteral("Roboto"));
        font.setPointSizeF(points);
        // Letters stay letters for who searches the page: no ligatures.
        font.setStyleStrategy(QFont::PreferNoShaping);
        font.setWeight(medium ? QFont::Medium : QFont::Normal);
        m_painter.setFont(font);
    }
    void skip(double lines) { m_y += lines * kLine; }
    void text(const QString& text) {
        cell(kMargin, kWide - 2 * kMargin, text);
        m_y += kLine;
    }
    void wrapped(const QString& text, double height) {
        m_painter.drawText(QRectF(kMargin, m_y, kWide - 2 * kMargin, height), Qt::AlignLeft | Qt::TextWordWrap, text);
        m_y += height;
    }
    void heading(const QString& text, double wide = kWide - 2 * kMargin) {
        m_y += kLine * 0.5;
        font(11, /*medium=*/true);
        while (QFontMetricsF(m_painter.font(), m_painter.device()).horizontalAdvance(text) > wide &&
               m_painter.font().pointSizeF() > 7)
            font(m_painter.font().pointSizeF() - 0.5, /*medium=*/true);
        cell(kMargin, wide, text);
        m_y += kLine * 1.15;
        m_painter.drawLine(QPointF(kMargin, m_y - 6), QPointF(kMargin + wide, m_y - 6));
        font(9);
    }
    void fact(const QString& name, const QString& value) {
        cell(kMargin, 520, name);
        cell(kMargin + 530, kWide - 2 * kMargin - 530, value);
        m_y += kLine;
    }
    void row(const QStringList& cells) {
        const double wide = (kWide - 2 * kMargin) / static_cast<double>(cells.size());
        for (qsizetype i = 0; i < cells.size(); ++i)
            cell(kMargin + wide * static_cast<double>(i), wide, cells[i]);
        m_y += kLine;
    }
    /// A table within `wide` from the left, its columns as wide as their widest cell; smaller letters where a language
    /// needs them. `rows`' first is the head.
    void table(const std::vector<QStringList>& rows, double wide) {
        constexpr double kGap = 24;
        std::vector<double> widths;
        for (double points = 8.5;; points -= 0.5) {
            font(points);
            const QFontMetricsF metrics(m_painter.font(), m_painter.device());
            widths.assign(static_cast<std::size_t>(rows.front().size()), 0);
            double all = 0;
            for (std::size_t i = 0; i < widths.size(); ++i) {
                for (const QStringList& row : rows)
                    widths[i] = std::max(widths[i], metrics.horizontalAdvance(row[static_cast<qsizetype>(i)]) + kGap);
                all += widths[i];
            }
            if (all <= wide || points <= 5)
                break;
        }
        for (const QStringList& row : rows) {
            double x = kMargin;
            for (std::size_t i = 0; i < widths.size(); x += widths[i++])
                cell(x, widths[i], row[static_cast<qsizetype>(i)]);
            m_y += kLine * 0.92;
        }
    }
    [[nodiscard]] double y() const { return m_y; }
    void setY(double y) { m_y = y; }

private:
    void cell(double x, double wide, const QString& text) {
        m_painter.drawText(QRectF(x, m_y, wide, kLine), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    }

    QPainter& m_painter;
    double m_y = kMargin;
};

bool drawCode(QPainter& painter, const QRectF& area, const std::string& text) {
    const std::unique_ptr<QRcode, void (*)(QRcode*)> code(QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M),
                                                          QRcode_free);
    if (!code)
        return false;
    const double dot = area.width() / code->width;
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if (code->data[y * code->width + x] & 1U)
                painter.fillRect(QRectF(area.left() + x * dot, area.top() + y * dot, dot, dot), Qt::black);
    return true;
}

QString classWord(const std::optional<serial::ClassVerdict>& verdict) {
    if (!verdict)
        return Say::tr("no limit");
    return *verdict == serial::ClassVerdict::Within      ? Say::tr("within")
           : *verdict == serial::ClassVerdict::Undecided ? Say::tr("undecided")
                                                         : Say::tr("outside");
}

void drawFacts(Sheet& sheet, const serial::Certificate& c) {
    sheet.font(18, /*medium=*/true);
    sheet.wrapped(Say::tr("Calibration certificate"), 2 * kLine);
    sheet.font(9);
    sheet.text(Say::tr("Indicative metering: what is stated holds at the points measured, and is no type approval."));
    sheet.heading(Say::tr("Meter"));
    sheet.fact(Say::tr("Name"), desk::plain(c.meter.meter));
    sheet.fact(Say::tr("Firmware"), desk::plain(c.meter.firmware));
    sheet.fact(Say::tr("Key fingerprint"), desk::plain(c.meter.keyFingerprint));
    sheet.fact(Say::tr("Number on the seal"), desk::plain(c.sealNumber));
    sheet.fact(Say::tr("Seal no. / openings"),
               QStringLiteral("%1 / %2").arg(c.meter.sealGeneration).arg(c.meter.tampers));
    sheet.heading(Say::tr("Calibration"));
    sheet.fact(Say::tr("Date"), date(c.issued));
    sheet.fact(Say::tr("Technician"), desk::plain(c.technician));
    sheet.fact(Say::tr("Reason"), desk::plain(c.reason));
    sheet.fact(Say::tr("Reference instrument"),
               Say::tr("%1, no. %2, calibrated until %3")
                   .arg(desk::plain(c.reference.name), desk::plain(c.reference.serialNumber), date(c.reference.due)));
    sheet.fact(Say::tr("Its uncertainty (k = 2)"),
               Say::tr("U ±%1 %, I ±%2 %, P ±%3 %")
                   .arg(number(c.reference.voltsPercent, 3), number(c.reference.ampsPercent, 3),
                        number(c.reference.wattsPercent, 3)));
    sheet.heading(Say::tr("Constants"));
    sheet.row({QString(), Say::tr("before"), Say::tr("after")});
    const auto constant = [&](const QString& name, double before, double after, int decimals) {
        sheet.row({name, number(before, decimals), number(after, decimals)});
    };
    constant(Say::tr("Calibration no."), c.before.generation, c.after.generation, 0);
    constant(Say::tr("Current, A/V"), c.before.ampsPerVolt / 1e4, c.after.ampsPerVolt / 1e4, 4);
    constant(Say::tr("Voltage, V/V"), c.before.voltsPerVolt / 1e3, c.after.voltsPerVolt / 1e3, 3);
    constant(Say::tr("Phase, °"), c.before.phase / 1e3, c.after.phase / 1e3, 3);
}

/// The tables at the left, the curve beside them at the right.
void drawErrors(QPainter& painter, Sheet& sheet, const serial::Certificate& c) {
    constexpr double kTables = 1010;
    constexpr double kCurveGap = 40;
    constexpr double kCurveHigh = 640;
    // Room above the proof: what does not fit is in the record, whose hash is signed.
    constexpr std::size_t kMostVerified = 12;
    const auto cells = [](const serial::BenchPoint& p) {
        return QStringList{number(p.amps, 3), number(p.powerFactor, 2), number(p.errorBefore, 2),
                           number(p.errorAfter, 2), number(p.uncertainty, 2)};
    };
    const QStringList head{Say::tr("A"), Say::tr("PF"), Say::tr("as found %"), Say::tr("now %"),
                           Say::tr("± % (k = 2)")};
    const double top = sheet.y();
    sheet.heading(Say::tr("Errors of active power at the points used for fitting"), kTables);
    std::vector<QStringList> fitted{head};
    for (const serial::BenchPoint& p : c.points)
        fitted.push_back(cells(p));
    sheet.table(fitted, kTables);
    sheet.heading(Say::tr("Verification at other points, against IEC 62053-21:2003"), kTables);
    std::vector<QStringList> verified{head + QStringList{Say::tr("class 1"), Say::tr("class 2")}};
    for (const serial::VerificationPoint& v : c.verification)
        if (verified.size() <= kMostVerified)
            verified.push_back(cells(v.point) + QStringList{classWord(v.classOne), classWord(v.classTwo)});
    sheet.table(verified, kTables);
    if (c.verification.size() > kMostVerified)
        sheet.text(Say::tr("More are in the record: %1 in all").arg(c.verification.size()));

    // Letters of the curve are 11 of its units: 2.4 mm.
    constexpr double kUnit = 2.2;
    const double left = kMargin + kTables + kCurveGap;
    const double wide = kWide - kMargin - left;
    painter.save();
    painter.translate(left, top + kLine * 0.5);
    painter.scale(kUnit, kUnit);
    QFont font(QStringLiteral("Roboto"));
    font.setPixelSize(11);
    font.setStyleStrategy(QFont::PreferNoShaping);
    painter.setFont(font);
    ErrorChart::paint(painter, {wide / kUnit, kCurveHigh / kUnit}, errorCurve(c.points, c.verification),
                      chartColors(QPalette(Qt::white)));
    painter.restore();
    painter.setPen(QPen(Qt::black, 2));
    sheet.font(7);
    painter.drawText(QRectF(left, top + kCurveHigh + kLine * 0.5, wide, 2.4 * kLine), Qt::AlignLeft | Qt::TextWordWrap,
                     Say::tr("Error of active power in % against A. Line: as found. Ring: now, fitted. Dot: now, "
                             "verified. Bars: expanded uncertainty, k = 2. Bands: limits at PF 1."));
    sheet.setY(std::max(sheet.y(), top + kCurveHigh + 3 * kLine));
}

void drawProof(QPainter& painter, Sheet& sheet, const serial::SignedRecord& of) {
    const std::string hash = core::toHex0x(serial::recordHash(of.record));
    const std::string signature = core::toHex0x(of.signature);
    sheet.setY(2970 - kMargin - 560);
    sheet.heading(Say::tr("Proof"));
    const double top = sheet.y() + 10;
    const QRectF code(kWide - kMargin - 400, top, 400, 400);
    if (!drawCode(painter, code, "wattbourse:certificate:1:" + hash + ":" + signature))
        painter.drawText(code, Qt::AlignCenter | Qt::TextWordWrap, Say::tr("no code could be drawn"));
    const auto block = [&](const QString& name, const std::string& hex) {
        sheet.font(8);
        sheet.fact(name, {});
        sheet.font(7.5, /*medium=*/false, /*mono=*/true);
        for (std::size_t at = 0; at < hex.size(); at += 66) {
            sheet.text(QString::fromStdString(hex.substr(at, 66)));
            sheet.skip(-0.2);
        }
        sheet.skip(0.2);
    };
    block(Say::tr("Hash of the record (Keccak-256)"), hash);
    block(Say::tr("Signed by"), core::toHex0x(of.signer));
    block(Say::tr("Signature"), signature);
    sheet.font(8);
    sheet.text(Say::tr("Check: wattbourse-cli meter certificate verify FILE"));
}

} // namespace

core::Result<core::Bytes> drawCertificate(const serial::Certificate& certificate, const serial::SignedRecord& of) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return core::fail(core::ErrorCode::System, "certificate: no memory for the page");
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setResolution(kDotsPerInch);
        writer.setTitle(Say::tr("Calibration certificate of meter %1").arg(desk::plain(certificate.meter.meter)));
        writer.setCreator(QStringLiteral("Wattbourse"));
        writer.setDocumentXmpMetadata(QByteArray::fromStdString(serial::xmpOf(of)));
        QPainter painter(&writer);
        if (!painter.isActive())
            return core::fail(core::ErrorCode::System, "certificate: the page cannot be drawn");
        const double scale = writer.width() / kWide;
        painter.scale(scale, scale);
        painter.setPen(QPen(Qt::black, 2));
        Sheet sheet(painter);
        drawFacts(sheet, certificate);
        drawErrors(painter, sheet, certificate);
        drawProof(painter, sheet, of);
    }
    return core::toBytes(
        {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
}

} // namespace wattbourse::app
