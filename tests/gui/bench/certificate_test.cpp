// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The certificate: what it says on paper, who signed it, and that nothing in it can be changed unnoticed. Poppler, zbar
// and ethers look at it as strangers would.
#include "app/bridge/certificate_file.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"
#include "serial/calibrate/certificate.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <gmock/gmock.h>

namespace wattbourse::tests {
namespace {

/// The first key of Hardhat's and ethers' test mnemonic; its address is known from there.
constexpr const char* kKey = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";
constexpr const char* kAddress = "0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266";

class KeySigner final : public core::Signer {
public:
    [[nodiscard]] core::Address address() const override { return core::addressFromHex(kAddress).value(); }
    core::Result<core::SignedTxn> signTxn(const core::TxnRequest&, std::uint64_t) override {
        return core::fail(core::ErrorCode::Refused, "no transactions here");
    }
    core::Result<core::RecoverableSignature> signTyped(const core::Hash32& domain, const core::Hash32& structHash,
                                                       const std::string&) override {
        constexpr std::array<std::uint8_t, 2> kPrefix{0x19, 0x01};
        const auto digest = core::keccak256({kPrefix, domain.view(), structHash.view()});
        auto signature = core::signRecoverable(digest, core::fromHex(kKey).value());
        if (signature)
            signature->bytes.back() = static_cast<std::uint8_t>(signature->bytes.back() + 27);
        return signature;
    }
};

app::BenchOutcome outcome() {
    app::BenchOutcome out;
    out.meter.meter = "WB-0042";
    out.meter.firmware = "1.0.0";
    out.meter.keyFingerprint = "9c4e07d1";
    out.meter.sealGeneration = 3;
    out.meter.tampers = 2;
    out.reference = {"Power analyser", "20-1187", core::UnixTime{1'900'000'000}, 0.1, 0.1, 0.2};
    out.after.generation = 4;
    out.after.ampsPerVolt = 292'970;
    out.after.points = {{600, -120}, {12'000, 0}};
    for (const double amps : {12.0, 0.6})
        out.points.push_back({amps, 1, 2.41, 0.02, 0.21});
    for (const double amps : {5.0, 25.0, 10.0})
        out.verification.push_back({{amps, amps == 10 ? 0.5 : 1.0, 2.38, -0.07, 0.22},
                                    serial::ClassVerdict::Within,
                                    serial::ClassVerdict::Within});
    out.seal = {"Zoë Müller <b>", "WB-004711", "first calibration"};
    out.sealedAt = core::UnixTime{1'800'000'000};
    return out;
}

QByteArray run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(WB_SOURCE));
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(30'000)) << program.toStdString();
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return process.readAllStandardOutput();
}

class CertificateFile : public testing::Test {
protected:
    void SetUp() override {
        const auto made = app::makeCertificate(outcome(), m_signer);
        ASSERT_TRUE(made) << made.error().detail;
        m_pdf = made->pdf;
        m_hash = core::toHex0x(made->hash);
        m_path = m_folder.filePath(QStringLiteral("certificate.pdf"));
        QFile file(m_path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char*>(m_pdf.data()), static_cast<qint64>(m_pdf.size()));
        file.close();
        QDir().mkpath(QStringLiteral(WB_SHOTS));
        QFile::remove(QStringLiteral(WB_SHOTS "/certificate.pdf"));
        QFile::copy(m_path, QStringLiteral(WB_SHOTS "/certificate.pdf"));
    }

    /// The error of a file in which `from` became `to`.
    std::string altered(const std::string& from, const std::string& to) {
        std::string text(m_pdf.begin(), m_pdf.end());
        const std::size_t at = text.find(from);
        EXPECT_NE(at, std::string::npos) << from;
        text.replace(at, from.size(), to);
        const auto verified = serial::verifyDocument(core::asBytes(text));
        return verified ? "verified" : verified.error().detail;
    }

    KeySigner m_signer;
    core::Bytes m_pdf;
    std::string m_hash;
    QTemporaryDir m_folder;
    QString m_path;
};

TEST_F(CertificateFile, SaysOnPaperWhatWasFound) {
    const QString text =
        QString::fromUtf8(run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), m_path, QStringLiteral("-")}));
    for (const char* wanted : {"WB-0042", "WB-004711", "9c4e07d1", "Power analyser", "20-1187", "29.2970", "Zoë Müller",
                               "Indicative metering", "IEC 62053-21:2003", "within", kAddress, "first calibration"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(wanted))) << wanted << "\n" << text.toStdString();
    QString closeUp = text;
    closeUp.remove(QRegularExpression(QStringLiteral("\\s")));
    EXPECT_TRUE(closeUp.contains(QString::fromStdString(m_hash)));
    // One page of A4.
    const QString info = QString::fromUtf8(run(QStringLiteral("pdfinfo"), {m_path}));
    EXPECT_TRUE(info.contains(QRegularExpression(QStringLiteral("Pages:\\s+1\\n")))) << info.toStdString();
    EXPECT_TRUE(info.contains(QStringLiteral("A4"))) << info.toStdString();
}

TEST_F(CertificateFile, EthersAndPopplerFindTheSameSigner) {
    const auto found =
        QJsonDocument::fromJson(
            run(QStringLiteral("node"), {QStringLiteral(WB_SOURCE "/tests/gui/bench/certificate_check.mjs"), m_path}))
            .object();
    EXPECT_EQ(found[QStringLiteral("hash")].toString().toStdString(), m_hash);
    EXPECT_EQ(found[QStringLiteral("signer")].toString(), QLatin1String(kAddress));
    EXPECT_EQ(found[QStringLiteral("pageSigner")].toString(), QLatin1String(kAddress));
}

TEST_F(CertificateFile, TheCodeHoldsHashAndSignature) {
    const QString picture = m_folder.filePath(QStringLiteral("page"));
    run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("200"), QStringLiteral("-png"),
                                     QStringLiteral("-singlefile"), m_path, picture});
    const QString code = QString::fromUtf8(run(
        QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), picture + QStringLiteral(".png")}));
    EXPECT_TRUE(code.startsWith(QStringLiteral("wattbourse:certificate:1:") + QString::fromStdString(m_hash)))
        << code.toStdString();
}

TEST_F(CertificateFile, TheCommandLineTakesItWholeAndRefusesItAltered) {
    const QByteArray whole =
        run(QStringLiteral(WB_CLI), {QStringLiteral("meter"), QStringLiteral("certificate"), QStringLiteral("verify"),
                                     m_path, QStringLiteral("--signer"), QLatin1String(kAddress)});
    EXPECT_TRUE(whole.contains(m_hash.c_str())) << whole.toStdString();
    QFile file(m_path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.replace("WB-004711", "WB-004712");
    file.seek(0);
    file.write(bytes);
    file.close();
    QProcess process;
    process.start(QStringLiteral(WB_CLI),
                  {QStringLiteral("meter"), QStringLiteral("certificate"), QStringLiteral("verify"), m_path});
    ASSERT_TRUE(process.waitForFinished(30'000));
    EXPECT_NE(process.exitCode(), 0);
    const QByteArray said = process.readAllStandardError() + process.readAllStandardOutput();
    EXPECT_TRUE(said.contains("the field 'seal' was altered")) << said.toStdString();
}

TEST_F(CertificateFile, EachAlteredFieldIsNamed) {
    EXPECT_TRUE(serial::verifyDocument(m_pdf));
    const auto named = [](const char* field) {
        return "certificate: the field '" + std::string(field) + "' was altered";
    };
    EXPECT_EQ(altered("WB-004711", "WB-004712"), named("seal"));
    EXPECT_EQ(altered("\"issued\":1800000000", "\"issued\":1800000001"), named("issued"));
    EXPECT_EQ(altered("\"ampsPerVolt\":292970", "\"ampsPerVolt\":292971"), named("after"));
    EXPECT_EQ(altered("\"ampsPerVolt\":300000", "\"ampsPerVolt\":300001"), named("before"));
    EXPECT_EQ(altered("\"name\":\"WB-0042\"", "\"name\":\"WB-0043\""), named("meter"));
    EXPECT_EQ(altered("\"errorAfter\":-70", "\"errorAfter\":-10"), named("verification"));
    EXPECT_EQ(altered("\"errorAfter\":20", "\"errorAfter\":10"), named("points"));
    EXPECT_EQ(altered("\"due\":1900000000", "\"due\":1999999999"), named("reference"));
    EXPECT_EQ(altered("Indicative metering. The", "Calibrated metering. Th"), named("statement"));
    EXPECT_EQ(altered("\"reason\":\"first", "\"reason\":\"third"), named("reason"));
    EXPECT_EQ(altered("Zo\xC3\xAB M", "Zo\xC3\xA9 M"), named("technician"));
}

TEST_F(CertificateFile, EveryAlteredByteIsRefused) {
    // One bit in every part of the file; each 97th byte, and each of the packet's.
    const std::string text(m_pdf.begin(), m_pdf.end());
    const std::size_t from = text.find("<wb:record>");
    const std::size_t to = text.find("</wb:signature>");
    ASSERT_NE(from, std::string::npos);
    for (std::size_t at = 0; at < m_pdf.size(); at += at >= from && at < to ? 7 : 97) {
        core::Bytes bytes = m_pdf;
        bytes[at] ^= 1U;
        const auto verified = serial::verifyDocument(bytes);
        ASSERT_FALSE(verified) << "byte " << at;
        ASSERT_TRUE(verified.error().detail.starts_with("certificate: ")) << verified.error().detail;
    }
    core::Bytes more = m_pdf;
    more.push_back('\n');
    EXPECT_FALSE(serial::verifyDocument(more));
    more.assign(m_pdf.begin(), m_pdf.begin() + static_cast<std::ptrdiff_t>(m_pdf.size() - 150));
    EXPECT_FALSE(serial::verifyDocument(more));
    EXPECT_FALSE(serial::verifyDocument({}));
}

TEST_F(CertificateFile, AnotherSignerIsSeen) {
    const auto verified = serial::verifyDocument(m_pdf);
    ASSERT_TRUE(verified);
    EXPECT_EQ(core::toHex0x(verified->signer), kAddress);
    EXPECT_THAT(altered("<wb:signer>0xf39f", "<wb:signer>0xf39e"), testing::HasSubstr("signature is not that of"));
}

} // namespace
} // namespace wattbourse::tests
