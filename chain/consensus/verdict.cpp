// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/verdict.h"

namespace wattbourse::chain {

const char* refusalText(Refusal refusal) {
    switch (refusal) {
    case Refusal::None:
        return "holds";
    case Refusal::Form:
        return "no header of this chain";
    case Refusal::SealForm:
        return "seal is malformed";
    case Refusal::HighS:
        return "seal has a high s";
    case Refusal::Signer:
        return "signer is not the author";
    case Refusal::Number:
        return "number does not follow the parent's";
    case Refusal::ParentHash:
        return "parent hash does not match";
    case Refusal::ExtraData:
        return "extra data is too long";
    case Refusal::GasUsed:
        return "gas used is above the gas limit";
    case Refusal::GasLimitTooLow:
        return "gas limit is below the chain's least";
    case Refusal::GasLimitRange:
        return "gas limit is too far from the parent's";
    case Refusal::Uncles:
        return "uncles where there are none";
    case Refusal::BaseFee:
        return "base fee does not follow the parent's";
    case Refusal::TimeNotRising:
        return "timestamp is not after the parent's";
    case Refusal::TimeAhead:
        return "timestamp is ahead of the clock";
    case Refusal::TimeInFuture:
        return "timestamp is in the future";
    case Refusal::StepNotRising:
        return "step is not after the parent's";
    case Refusal::StepAhead:
        return "step is ahead of the clock";
    case Refusal::StepInFuture:
        return "step is in the future";
    case Refusal::EmptySteps:
        return "empty steps are invalid";
    case Refusal::Difficulty:
        return "difficulty does not follow the steps";
    case Refusal::NoAuthorities:
        return "there is no authority";
    case Refusal::Proposer:
        return "author has no turn in this step";
    case Refusal::Vote:
        return "vote is malformed";
    case Refusal::MixHash:
        return "mix hash is not zero";
    case Refusal::SealedLately:
        return "signer sealed too lately";
    case Refusal::Unauthorised:
        return "signer is not authorised";
    case Refusal::Receipts:
        return "receipts are not this block's";
    }
    return "unknown";
}

} // namespace wattbourse::chain
