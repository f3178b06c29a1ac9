// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/calibrate/certificate.h"

#include "core/base/hex.h"
#include "core/crypto/keccak.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <cmath>

namespace wattbourse::serial {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

namespace json = boost::json;

constexpr std::size_t kLongestText = 80;
constexpr std::size_t kLargestFile = 8U << 20U;
constexpr std::string_view kEnd = "%%EOF\n";
constexpr std::string_view kClosing = "%WattbourseCertificate1 ";
constexpr std::string_view kStatement =
    "Indicative metering. The errors are those at the points measured, after writing, against the reference named. "
    "The limits are those of IEC 62053-21:2003 for direct connection; this is no type approval.";

std::int64_t thousandths(double value) {
    return std::llround(value * 1000);
}

/// Free text of a person or a meter: UTF-8 without what would end a packet or a line.
std::string freeText(const std::string& text) {
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte != 0x7F && c != '<' && c != '>' && c != '&')
            out.push_back(c);
    }
    if (out.size() > kLongestText) {
        out.resize(kLongestText);
        // Not within a letter.
        while (!out.empty() && (static_cast<unsigned char>(out.back()) & 0x80U) != 0)
            out.pop_back();
    }
    return out;
}

json::object constants(const Calibration& c) {
    json::array points;
    for (const Calibration::Point& p : c.points)
        points.push_back(json::object{{"gain", p.gain}, {"milliamps", p.milliAmps}});
    return {{"ampsPerVolt", c.ampsPerVolt},  {"bandgap", c.bandgap}, {"clock", c.clock},
            {"generation", c.generation},    {"phase", c.phase},     {"points", std::move(points)},
            {"voltsPerVolt", c.voltsPerVolt}};
}

json::object pointOf(const BenchPoint& p) {
    return {{"errorAfter", thousandths(p.errorAfter)},
            {"errorBefore", thousandths(p.errorBefore)},
            {"milliamps", thousandths(p.amps)},
            {"powerFactor", thousandths(p.powerFactor)},
            {"uncertainty", thousandths(p.uncertainty)}};
}

const char* verdictText(const std::optional<ClassVerdict>& verdict) {
    if (!verdict)
        return "no limit";
    switch (*verdict) {
    case ClassVerdict::Within:
        return "within";
    case ClassVerdict::Undecided:
        return "undecided";
    case ClassVerdict::Outside:
        break;
    }
    return "outside";
}

core::Hash32 textHash(std::string_view text) {
    return core::keccak256(core::asBytes(text));
}

core::Hash32 domain() {
    static const core::Hash32 kDomain =
        core::keccak256({textHash("EIP712Domain(string name,string version)").view(),
                         textHash("Wattbourse calibration certificate").view(), textHash("1").view()});
    return kDomain;
}

core::Hash32 certificateStruct(const core::Hash32& record, const core::Hash32& fields) {
    return core::keccak256(
        {textHash("Certificate(bytes32 record,bytes32 fields)").view(), record.view(), fields.view()});
}

core::Hash32 documentStruct(const core::Hash32& record, const core::Hash32& page) {
    return core::keccak256({textHash("Document(bytes32 record,bytes32 page)").view(), record.view(), page.view()});
}

core::Hash32 fieldsHash(const std::vector<std::pair<std::string, core::Hash32>>& digests) {
    core::Bytes all;
    for (const auto& [name, digest] : digests) {
        core::append(all, textHash(name).view());
        core::append(all, digest.view());
    }
    return core::keccak256(all);
}

/// The fields of a record in their order. Malformed unless it is the canonical text of an object.
Result<json::object> fieldsOf(const std::string& record) {
    boost::system::error_code error;
    json::value value = json::parse(record, error, {}, {.max_depth = 6});
    if (error || !value.is_object())
        return fail(ErrorCode::Malformed, "certificate: its record is no JSON object");
    if (json::serialize(value) != record)
        return fail(ErrorCode::Malformed, "certificate: its record is not written the canonical way");
    return value.as_object();
}

Result<core::Address> signerOf(const core::Hash32& structHash, core::RecoverableSignature signature) {
    std::uint8_t& v = signature.bytes.back();
    if (v != 27 && v != 28)
        return fail(ErrorCode::Malformed, "certificate: the last byte of its signature is neither 27 nor 28");
    v = static_cast<std::uint8_t>(v - 27);
    if (!core::hasLowS(signature))
        return fail(ErrorCode::Malformed, "certificate: its signature has a high s");
    constexpr std::array<std::uint8_t, 2> kPrefix{0x19, 0x01};
    return core::recoverAddress(core::keccak256({kPrefix, domain().view(), structHash.view()}), signature);
}

/// What stands between two marks that occur once each. Malformed otherwise.
Result<std::string> between(std::string_view file, const std::string& name, std::string_view open,
                            std::string_view close) {
    const std::size_t at = file.find(open);
    if (at == std::string_view::npos)
        return fail(ErrorCode::Malformed, "certificate: there is no " + name + " in it");
    if (file.find(open, at + 1) != std::string_view::npos)
        return fail(ErrorCode::Malformed, "certificate: there is more than one " + name + " in it");
    const std::size_t from = at + open.size();
    const std::size_t to = file.find(close, from);
    if (to == std::string_view::npos)
        return fail(ErrorCode::Malformed, "certificate: its " + name + " does not end");
    return std::string(file.substr(from, to - from));
}

Result<std::string> tagged(std::string_view file, const std::string& name) {
    return between(file, name, "<wb:" + name + ">", "</wb:" + name + ">");
}

/// One way of writing only: what may be written two ways may be altered unnoticed.
template <class Fixed>
Result<Fixed> hexField(const std::string& name, const std::string& text) {
    const auto value = core::fixedFromHex<Fixed>(text);
    if (!value || core::toHex0x(*value) != text)
        return fail(ErrorCode::Malformed, "certificate: its " + name + " is no lower-case hexadecimal of that length");
    return *value;
}

Result<std::vector<std::pair<std::string, core::Hash32>>> digestsIn(const std::string& text) {
    std::vector<std::pair<std::string, core::Hash32>> out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t equals = text.find('=', at);
        const std::size_t end = text.find(';', at);
        if (equals == std::string::npos || end == std::string::npos || equals > end || out.size() > 64)
            return fail(ErrorCode::Malformed, "certificate: its list of field hashes is malformed");
        WB_ASSIGN(const auto digest, hexField<core::Hash32>("field hash", text.substr(equals + 1, end - equals - 1)));
        out.emplace_back(text.substr(at, equals - at), digest);
        at = end + 1;
    }
    return out;
}

Result<SignedRecord> signedRecordIn(std::string_view file) {
    SignedRecord out;
    WB_ASSIGN(out.record, between(file, "record", "<wb:record><![CDATA[", "]]></wb:record>"));
    WB_ASSIGN(const std::string digests, tagged(file, "digests"));
    WB_ASSIGN(out.digests, digestsIn(digests));
    WB_ASSIGN(const std::string signer, tagged(file, "signer"));
    WB_ASSIGN(out.signer, hexField<core::Address>("signer", signer));
    WB_ASSIGN(const std::string signature, tagged(file, "signature"));
    WB_ASSIGN(out.signature, hexField<core::RecoverableSignature>("signature", signature));
    return out;
}

Result<void> checkFields(const SignedRecord& of) {
    WB_ASSIGN(const json::object fields, fieldsOf(of.record));
    if (fields.size() != of.digests.size())
        return fail(ErrorCode::NotVerified, "certificate: it has " + std::to_string(fields.size()) + " fields, " +
                                                std::to_string(of.digests.size()) + " were signed");
    auto digest = of.digests.begin();
    for (const auto& [name, value] : fields) {
        if (digest->first != std::string(name) || textHash(json::serialize(value)) != digest->second)
            return fail(ErrorCode::NotVerified, "certificate: the field '" + digest->first + "' was altered");
        ++digest;
    }
    return {};
}

} // namespace

std::string certificateRecord(const Certificate& c) {
    json::array points;
    for (const BenchPoint& p : c.points)
        points.push_back(pointOf(p));
    json::array verification;
    for (const VerificationPoint& v : c.verification) {
        json::object row{{"class1", verdictText(v.classOne)}, {"class2", verdictText(v.classTwo)}};
        for (const auto& [name, value] : pointOf(v.point))
            row[name] = value;
        verification.push_back(std::move(row));
    }
    const json::object record{{"after", constants(c.after)},
                              {"before", constants(c.before)},
                              {"issued", c.issued.seconds},
                              {"meter", json::object{{"firmware", freeText(c.meter.firmware)},
                                                     {"keyFingerprint", freeText(c.meter.keyFingerprint)},
                                                     {"name", freeText(c.meter.meter)},
                                                     {"sealGeneration", c.meter.sealGeneration},
                                                     {"tampers", c.meter.tampers}}},
                              {"points", std::move(points)},
                              {"reason", freeText(c.reason)},
                              {"reference", json::object{{"amps", thousandths(c.reference.ampsPercent)},
                                                         {"due", c.reference.due.seconds},
                                                         {"name", freeText(c.reference.name)},
                                                         {"serialNumber", freeText(c.reference.serialNumber)},
                                                         {"volts", thousandths(c.reference.voltsPercent)},
                                                         {"watts", thousandths(c.reference.wattsPercent)}}},
                              {"seal", freeText(c.sealNumber)},
                              {"statement", kStatement},
                              {"technician", freeText(c.technician)},
                              {"verification", std::move(verification)},
                              {"version", 1}};
    return json::serialize(record);
}

core::Hash32 recordHash(const std::string& record) {
    return textHash(record);
}

Result<SignedRecord> signRecord(std::string record, core::Signer& signer) {
    WB_ASSIGN(const json::object fields, fieldsOf(record));
    SignedRecord out;
    for (const auto& [name, value] : fields)
        out.digests.emplace_back(std::string(name), textHash(json::serialize(value)));
    out.signer = signer.address();
    WB_ASSIGN(out.signature, signer.signTyped(domain(), certificateStruct(recordHash(record), fieldsHash(out.digests)),
                                              "the calibration certificate of a meter"));
    out.record = std::move(record);
    return out;
}

std::string xmpOf(const SignedRecord& of) {
    std::string digests;
    for (const auto& [name, digest] : of.digests)
        digests += name + "=" + core::toHex0x(digest) + ";";
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:wb=\"https://wattbourse.example/certificate/1\">\n"
           "<wb:record><![CDATA[" +
           of.record + "]]></wb:record>\n<wb:digests>" + digests + "</wb:digests>\n<wb:signer>" +
           core::toHex0x(of.signer) + "</wb:signer>\n<wb:signature>" + core::toHex0x(of.signature) +
           "</wb:signature>\n</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>\n";
}

Result<core::Bytes> closeDocument(core::Bytes pdf, const SignedRecord& of, core::Signer& signer) {
    const core::Hash32 page = core::keccak256(pdf);
    WB_ASSIGN(const auto signature, signer.signTyped(domain(), documentStruct(recordHash(of.record), page),
                                                     "the document of a calibration certificate"));
    core::append(pdf, core::asBytes(std::string(kClosing) + core::toHex0x(signature) + "\n"));
    return pdf;
}

Result<VerifiedCertificate> verifyDocument(core::ByteView file) {
    if (file.size() > kLargestFile)
        return fail(ErrorCode::OutOfRange, "certificate: the file is larger than 8 MiB");
    const std::string_view all(reinterpret_cast<const char*>(file.data()), file.size());
    if (!all.starts_with("%PDF-"))
        return fail(ErrorCode::Malformed, "certificate: the file is no PDF");
    WB_ASSIGN(const SignedRecord stated, signedRecordIn(all));
    WB_TRY(checkFields(stated));
    const core::Hash32 hash = recordHash(stated.record);
    const auto signer = signerOf(certificateStruct(hash, fieldsHash(stated.digests)), stated.signature);
    if (!signer || *signer != stated.signer)
        return fail(ErrorCode::NotVerified, "certificate: the signature is not that of " +
                                                core::toHex0x(stated.signer) +
                                                " over this record: signature, signer or field hashes were altered");
    const std::size_t closing = all.rfind(kClosing);
    if (closing == std::string_view::npos || closing < kEnd.size() ||
        all.substr(closing - kEnd.size(), kEnd.size()) != kEnd || !all.ends_with('\n'))
        return fail(ErrorCode::NotVerified, "certificate: the closing line that signs the page is missing");
    const std::size_t from = closing + kClosing.size();
    WB_ASSIGN(const auto pageSignature, hexField<core::RecoverableSignature>(
                                            "closing line", std::string(all.substr(from, all.size() - 1 - from))));
    const core::Hash32 page = core::keccak256(file.first(closing));
    const auto pageSigner = signerOf(documentStruct(hash, page), pageSignature);
    if (!pageSigner || *pageSigner != stated.signer)
        return fail(ErrorCode::NotVerified, "certificate: the page was altered after it was signed");
    return VerifiedCertificate{stated.record, hash, stated.signer};
}

} // namespace wattbourse::serial
