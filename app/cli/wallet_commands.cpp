// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/base/hex.h"
#include "core/base/random.h"
#include "core/crypto/secp256k1.h"
#include "wallet/keys/address.h"
#include "wallet/keys/hd.h"
#include "wallet/keys/mnemonic.h"
#include "wallet/keystore/keystore.h"
#include "wallet/secret/hardening.h"
#include "wallet/secret/secret.h"
#include "wallet/tx/transaction_json.h"
#include "wallet/typed_data/message.h"
#include "wallet/typed_data/typed_data.h"

#include <iostream>
#include <memory>

namespace wattbourse::cli {

namespace {

using core::ErrorCode;
using core::fail;
using core::Result;
using wallet::SecretBytes;
using wallet::SecretString;
namespace json = boost::json;

// A secret given on the command line or, better, by a file.
struct SecretOption {
    std::string text;
    std::string file;

    [[nodiscard]] bool given() const { return !text.empty() || !file.empty(); }
    Result<SecretString> read() {
        if (file.empty())
            return SecretString::take(text);
        WB_ASSIGN(std::string content, readTextFile(file));
        // Editors end a file with a line break that nobody typed as part of the passphrase.
        if (!content.empty() && content.back() == '\n')
            content.pop_back();
        if (!content.empty() && content.back() == '\r')
            content.pop_back();
        return SecretString::take(content);
    }
};

void addSecret(CLI::App& command, const std::string& names, const std::string& fileNames, SecretOption& to,
               const std::string& what) {
    auto* text = command.add_option(names, to.text, what + "; other users of this machine can see arguments");
    command.add_option(fileNames, to.file, "File with " + what + " (\"-\" is standard input)")->excludes(text);
}

void addPassword(CLI::App& command, SecretOption& to) {
    addSecret(command, "--password,--passphrase", "--password-file,--passphrase-file", to, "the keystore's passphrase");
}

Result<SecretBytes> readKey(const std::string& path) {
    WB_ASSIGN(std::string content, readTextFile(path));
    const SecretString text = SecretString::take(content);
    std::string_view digits = text.view();
    while (!digits.empty() && (digits.back() == '\n' || digits.back() == '\r' || digits.back() == ' '))
        digits.remove_suffix(1);
    SecretBytes key(32);
    if (!core::fromHexInto(digits, key.writable()))
        return fail(ErrorCode::Malformed, path + ": a key file holds 64 hex digits");
    return key;
}

Result<Answer> describeKey(core::ByteView secretKey, bool reveal) {
    WB_ASSIGN(const core::PublicKey publicKey, core::publicKeyOf(secretKey));
    const std::string address = wallet::checksumAddress(core::addressOf(publicKey));
    const std::string point = "0x04" + core::toHex(publicKey.view());
    Answer answer{json::object{{"address", address}, {"publicKey", point}},
                  "address     " + address + "\npublic key  " + point};
    if (reveal) {
        answer.json.get_object()["privateKey"] = core::toHex0x(secretKey);
        answer.text += "\nprivate key " + core::toHex0x(secretKey);
    }
    return answer;
}

Result<SecretBytes> openKeystore(const std::string& path, SecretOption& password) {
    WB_ASSIGN(const std::string text, wallet::readKeystore(path));
    WB_ASSIGN(const SecretString passphrase, password.read());
    return wallet::openKey(text, passphrase.view());
}

void addAddress(CLI::App& group, Chosen& chosen) {
    struct Options {
        std::string keystore;
        SecretOption password;
    };
    auto options = std::make_shared<Options>();
    auto* command = group.add_subcommand("address", "The address of a keystore file; with its passphrase, checked");
    command->add_option("KEYSTORE", options->keystore, "Web3 keystore, version 3")->required();
    addPassword(*command, options->password);
    command->callback([options, &chosen] {
        chosen = [options]() -> Result<Answer> {
            core::Address address;
            if (options->password.given()) {
                WB_ASSIGN(const SecretBytes key, openKeystore(options->keystore, options->password));
                WB_ASSIGN(const core::PublicKey publicKey, core::publicKeyOf(key.view()));
                address = core::addressOf(publicKey);
            } else {
                WB_ASSIGN(const std::string text, wallet::readKeystore(options->keystore));
                WB_ASSIGN(address, wallet::addressIn(text));
            }
            const std::string shown = wallet::checksumAddress(address);
            return Answer{json::object{{"address", shown}}, shown};
        };
    });
}

void addDerive(CLI::App& group, Chosen& chosen) {
    struct Options {
        SecretOption mnemonic;
        SecretOption passphrase;
        std::string path{"m/44'/60'/0'/0/0"};
        bool reveal{};
    };
    auto options = std::make_shared<Options>();
    auto* command = group.add_subcommand(
        "derive",
        "The key of a mnemonic (BIP-39 English) at a path (BIP-32); public key uncompressed, 0x04 and x and y");
    addSecret(*command, "--mnemonic", "--mnemonic-file", options->mnemonic, "the words");
    addSecret(*command, "--passphrase", "--passphrase-file", options->passphrase, "the BIP-39 passphrase");
    command->add_option("--path", options->path, "Derivation path")->capture_default_str();
    command->add_flag("--reveal", options->reveal, "Print the private key too");
    command->callback([options, &chosen] {
        chosen = [options]() -> Result<Answer> {
            if (!options->mnemonic.given())
                return fail(ErrorCode::Malformed, "derive: --mnemonic-file or --mnemonic is needed");
            WB_ASSIGN(const wallet::KeyPath path, wallet::parsePath(options->path));
            WB_ASSIGN(const SecretString words, options->mnemonic.read());
            WB_ASSIGN(const SecretString passphrase, options->passphrase.read());
            WB_ASSIGN(const SecretBytes key, wallet::deriveKey(words.view(), passphrase.view(), path));
            return describeKey(key.view(), options->reveal);
        };
    });
}

void addMnemonic(CLI::App& group, Chosen& chosen) {
    auto words = std::make_shared<std::size_t>(12);
    auto* command = group.add_subcommand("mnemonic", "A new mnemonic; whoever reads it owns its keys");
    command->add_option("--words", *words, "12, 15, 18, 21 or 24")->capture_default_str();
    command->callback([words, &chosen] {
        chosen = [words]() -> Result<Answer> {
            WB_ASSIGN(const SecretString made, wallet::createMnemonic(*words));
            return Answer{json::object{{"mnemonic", made.view()}}, std::string(made.view())};
        };
    });
}

void addKeystoreCreate(CLI::App& group, Chosen& chosen) {
    struct Options {
        std::string keyFile;
        std::string out;
        SecretOption password;
        wallet::ScryptCost cost;
    };
    auto options = std::make_shared<Options>();
    auto* command = group.add_subcommand("create", "Seal a key, or a new one, into a keystore file");
    command->add_option("--key-file", options->keyFile, "64 hex digits; without it a new key is made");
    command->add_option("--out", options->out, "Keystore file to write; must not exist")->required();
    command->add_option("--scrypt-n", options->cost.n, "Cost of scrypt, a power of two")->capture_default_str();
    addPassword(*command, options->password);
    command->callback([options, &chosen] {
        chosen = [options]() -> Result<Answer> {
            if (!options->password.given())
                return fail(ErrorCode::Malformed, "create: --password-file or --password is needed");
            // Overwriting a keystore may destroy the only copy of a key.
            if (std::filesystem::exists(options->out))
                return fail(ErrorCode::Refused, options->out + ": exists already");
            SecretBytes key(32);
            if (options->keyFile.empty()) {
                WB_TRY(core::fillRandom(key.writable()));
            } else {
                WB_ASSIGN(key, readKey(options->keyFile));
            }
            WB_ASSIGN(const SecretString passphrase, options->password.read());
            WB_ASSIGN(const std::string text, wallet::sealKey(key.view(), passphrase.view(), options->cost));
            WB_TRY(wallet::writeKeystore(options->out, text));
            WB_ASSIGN(Answer answer, describeKey(key.view(), /*reveal=*/false));
            answer.json.get_object()["file"] = options->out;
            return answer;
        };
    });
}

void addKeystoreOpen(CLI::App& group, Chosen& chosen) {
    struct Options {
        std::string keystore;
        SecretOption password;
        bool reveal{};
    };
    auto options = std::make_shared<Options>();
    auto* command = group.add_subcommand("open", "Open a keystore file with its passphrase");
    command->add_option("KEYSTORE", options->keystore, "Web3 keystore, version 3")->required();
    addPassword(*command, options->password);
    command->add_flag("--reveal", options->reveal, "Print the private key too");
    command->callback([options, &chosen] {
        chosen = [options]() -> Result<Answer> {
            WB_ASSIGN(const SecretBytes key, openKeystore(options->keystore, options->password));
            return describeKey(key.view(), options->reveal);
        };
    });
}

struct SignOptions {
    std::string file;
    std::string keyFile;
};

CLI::App* addSigning(CLI::App& group, const std::string& name, const std::string& what, SignOptions& to) {
    auto* command = group.add_subcommand(name, what);
    command->add_option("FILE", to.file, "What is signed (\"-\" is standard input)")->required();
    command->add_option("--key-file", to.keyFile, "64 hex digits, with or without 0x")->required();
    return command;
}

Answer signatureAnswer(const core::Hash32& digest, const core::RecoverableSignature& signature) {
    return {json::object{{"digest", core::toHex0x(digest)}, {"signature", core::toHex0x(signature)}},
            "digest    " + core::toHex0x(digest) + "\nsignature " + core::toHex0x(signature)};
}

void addSignTxn(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<SignOptions>();
    auto* command =
        addSigning(group, "sign-tx", "Sign a transaction of type 0, 1 or 2, JSON as ethers writes it", *options);
    command->callback([options, &chosen] {
        chosen = [options]() -> Result<Answer> {
            WB_ASSIGN(const json::value document, readJsonFile(options->file));
            WB_ASSIGN(const wallet::ReadTransaction read, wallet::readTransaction(document));
            WB_ASSIGN(const SecretBytes key, readKey(options->keyFile));
            WB_ASSIGN(const core::SignedTxn made, wallet::signTransaction(read.transaction, key.view()));
            if (read.from && *read.from != made.from)
                return fail(ErrorCode::Refused, "transaction: its sender is not the address of the key");
            return Answer{json::object{{"raw", core::toHex0x(made.raw)}, {"hash", core::toHex0x(made.hash)}},
                          "raw  " + core::toHex0x(made.raw) + "\nhash " + core::toHex0x(made.hash)};
        };
    });
}

void addSignTyped(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<SignOptions>();
    auto* command = addSigning(group, "sign-typed-data", "Sign an EIP-712 document: types, domain, message", *options);
    command->callback([options, &chosen] {
        chosen = [options]() -> Result<Answer> {
            WB_ASSIGN(const json::value document, readJsonFile(options->file));
            WB_ASSIGN(const wallet::TypedDataHashes hashes, wallet::hashTypedData(document));
            WB_ASSIGN(const SecretBytes key, readKey(options->keyFile));
            WB_ASSIGN(const core::RecoverableSignature signature, wallet::signDigest(hashes.digest, key.view()));
            return signatureAnswer(hashes.digest, signature);
        };
    });
}

void addSignMessage(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<SignOptions>();
    auto* command = addSigning(group, "sign-message", "Sign the bytes of a file as a message (EIP-191)", *options);
    command->callback([options, &chosen] {
        chosen = [options]() -> Result<Answer> {
            WB_ASSIGN(const std::string message, readTextFile(options->file));
            WB_ASSIGN(const SecretBytes key, readKey(options->keyFile));
            const core::Hash32 digest = wallet::personalMessageHash(core::asBytes(message));
            WB_ASSIGN(const core::RecoverableSignature signature, wallet::signDigest(digest, key.view()));
            return signatureAnswer(digest, signature);
        };
    });
}

} // namespace

void addWalletCommands(CLI::App& app, Chosen& chosen) {
    auto* group = app.add_subcommand("wallet", "Keys, keystores and signatures");
    group->require_subcommand(1);
    // Before a secret is read; an old kernel that refuses is no reason to sign nothing, and is said.
    group->preparse_callback([](std::size_t) {
        if (auto hardened = wallet::hardenProcess(); !hardened)
            std::cerr << "wattbourse-cli: " << hardened.error().detail << '\n';
    });
    addAddress(*group, chosen);
    addDerive(*group, chosen);
    addMnemonic(*group, chosen);
    auto* keystore = group->add_subcommand("keystore", "Web3 keystore files, version 3");
    keystore->require_subcommand(1);
    addKeystoreCreate(*keystore, chosen);
    addKeystoreOpen(*keystore, chosen);
    addSignTxn(*group, chosen);
    addSignTyped(*group, chosen);
    addSignMessage(*group, chosen);
}

} // namespace wattbourse::cli
