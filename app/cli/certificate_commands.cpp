// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/base/hex.h"
#include "core/base/plain_text.h"
#include "serial/calibrate/certificate.h"

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace wattbourse::cli {

namespace {

struct CertificateOptions {
    std::string file;
    std::string signer;
};

core::Result<Answer> verify(const CertificateOptions& options) {
    WB_ASSIGN(const std::string file, readTextFile(options.file));
    WB_ASSIGN(const auto verified, serial::verifyDocument(core::asBytes(file)));
    if (!options.signer.empty()) {
        const auto expected = core::addressFromHex(options.signer);
        if (!expected)
            return core::fail(core::ErrorCode::Malformed, "--signer is no address");
        if (*expected != verified.signer)
            return core::fail(core::ErrorCode::NotVerified, "certificate: signed by " + core::toHex0x(verified.signer) +
                                                                ", not by " + core::toHex0x(*expected));
    }
    boost::json::object record = boost::json::parse(verified.record).as_object();
    std::string text = "the certificate is whole\nhash      " + core::toHex0x(verified.hash) + "\nsigned by " +
                       core::toHex0x(verified.signer);
    for (const auto& [name, value] : record)
        text += "\n" + std::string(name) + "  " + core::plainText(boost::json::serialize(value), 4000);
    return Answer{boost::json::object{{"hash", core::toHex0x(verified.hash)},
                                      {"signer", core::toHex0x(verified.signer)},
                                      {"record", std::move(record)}},
                  text};
}

} // namespace

void addCertificateCommands(CLI::App& meter, Chosen& chosen) {
    static CertificateOptions options;
    CLI::App* group = meter.add_subcommand("certificate", "Calibration certificates");
    group->require_subcommand(1);
    CLI::App* command = group->add_subcommand("verify", "Check a certificate's PDF: record, signature, page");
    command->add_option("FILE", options.file, "The PDF")->required();
    command->add_option("--signer", options.signer, "Address of the technician that it must be signed by");
    command->callback([&chosen] { chosen = [] { return verify(options); }; });
}

} // namespace wattbourse::cli
