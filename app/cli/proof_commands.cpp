// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/proof_cases.h"
#include "chain/encode/json.h"

#include <boost/json/serialize.hpp>

namespace wattbourse::cli {

namespace {

using core::fail;
using core::Result;
namespace json = boost::json;

// An answer of eth_getProof beside the state root that it is checked against.
Result<Answer> answerCommand(const json::object& object) {
    WB_ASSIGN(const core::Hash32 root, chain::jsonRead(object, "stateRoot", chain::jsonFixed<core::Hash32>));
    const auto* result = chain::jsonOptional(object, "result");
    WB_ASSIGN(const chain::AccountClaim claim,
              chain::accountClaimFromJson(result != nullptr && result->is_object() ? result->get_object() : object));
    const chain::AccountJudgement judged = chain::judge(root, claim);
    json::object out = describe(judged);
    json::array storage;
    std::string lines;
    for (const auto& slot : judged.storage) {
        const bool holds = slot.verdict != chain::ProofVerdict::Invalid;
        json::object line{{"key", core::toHex0x(slot.key)},
                          {"value", holds ? json::value(slot.value.toHex()) : json::value(nullptr)},
                          {"verdict", chain::verdictText(slot.verdict)}};
        if (!holds)
            line["reason"] = slot.reason;
        lines += "\n" + json::serialize(line);
        storage.push_back(std::move(line));
    }
    out["storage"] = std::move(storage);
    return Answer{std::move(out), "account " + std::string(chain::verdictText(judged.verdict)) + lines};
}

Result<Answer> proofCommand(const std::string& file) {
    WB_ASSIGN(const json::value input, readJsonFile(file));
    const auto* object = input.if_object();
    if (object != nullptr && object->contains("stateRoot"))
        return answerCommand(*object).map_error([&file](const core::Error& error) {
            return core::Error{error.code, file + ": " + error.detail};
        });
    const json::array one{input};
    json::array out;
    std::string text;
    for (const auto& value : input.is_array() ? input.get_array() : one) {
        const auto judged =
            chain::jsonObject(value, "case").and_then([](const json::object* entry) { return judgeCase(*entry); });
        if (!judged)
            return fail(judged.error().code,
                        file + ": entry " + std::to_string(out.size()) + ": " + judged.error().detail);
        for (const auto& check : judged->at("checks").as_array())
            text += std::to_string(out.size()) + " " + json::serialize(check) + "\n";
        out.push_back(*judged);
    }
    if (!text.empty())
        text.pop_back();
    if (object != nullptr)
        return Answer{out[0], std::move(text)};
    return Answer{std::move(out), std::move(text)};
}

} // namespace

void addProofCommands(CLI::App& chain, Chosen& chosen) {
    auto file = std::make_shared<std::string>();
    auto* command = chain.add_subcommand("proof", "Proofs against a state root or a block");
    command
        ->add_option("FILE", *file,
                     "JSON: an answer of eth_getProof with stateRoot; or one case or a list of them: block with "
                     "accounts (and code), "
                     "with merkleProof and txIndex of a receipt or transaction, logProof, or blocks with filter")
        ->required();
    command->callback([file, &chosen] { chosen = [file] { return proofCommand(*file); }; });
}

} // namespace wattbourse::cli
