// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/said_text.h"

#include <QtGlobal>

namespace wattbourse::app {

namespace {

constexpr SaidForm kAlarms[] = {
    // What goes on while the chain is followed.
    {"Authority {a} sealed two blocks in step {n} (block {n})",
     QT_TRANSLATE_NOOP("SaidAlarm", "Authority %1 signed two blocks where only one is allowed, at block %3")},
    {"Authority {a} sealed two blocks in step {n} (block {n}, seen earlier)",
     QT_TRANSLATE_NOOP("SaidAlarm",
                       "Authority %1 signed two blocks where only one is allowed, at block %3; this was seen earlier")},
    {"This network has {n} authority: one key decides what is final",
     QT_TRANSLATE_NOOP("SaidAlarm", "This network has a single authority: one key decides what is final")},
    {"This network has {n} authorities: one key decides what is final",
     QT_TRANSLATE_NOOP("SaidAlarm", "This network has %1 authorities: one key decides what is final")},
    {"This network has {n} authorities: two keys decide what is final",
     QT_TRANSLATE_NOOP("SaidAlarm", "This network has %1 authorities: two keys decide what is final")},
    {"Block {n} is dated {g} s before its step",
     QT_TRANSLATE_NOOP("SaidAlarm", "The time in block %1 is %2 too early")},
    {"Block {n} is dated {g} s after its step", QT_TRANSLATE_NOOP("SaidAlarm", "The time in block %1 is %2 too late")},
    {"A change of the authorities, announced at block {n}, waits to become final",
     QT_TRANSLATE_NOOP("SaidAlarm", "A change of the authorities, announced in block %1, waits to become final")},
    {"A change of the authorities announced at block {n} is lost: another one was waiting",
     QT_TRANSLATE_NOOP("SaidAlarm", "The change of the authorities announced in block %1 is lost, as another one was "
                                    "waiting: it has to be proposed again")},
    {"{n} of {n} signers want to let in {a}; {n} decide",
     QT_TRANSLATE_NOOP("SaidAlarm", "%1 of %2 authorities want to admit %3; %4 are needed")},
    {"{n} of {n} signers want to put out {a}; {n} decide",
     QT_TRANSLATE_NOOP("SaidAlarm", "%1 of %2 authorities want to remove %3; %4 are needed")},
    {"The newest block is {g} s old", QT_TRANSLATE_NOOP("SaidAlarm", "The newest block is %1 old")},
    {"Nothing became final for {g} s", QT_TRANSLATE_NOOP("SaidAlarm", "Nothing became final for %1")},
    {"The seal of block {n} was altered on its way, and the chain went on over the altered form",
     QT_TRANSLATE_NOOP(
         "SaidAlarm",
         "The signature of block %1 was altered on its way, and the network went on with the altered form")},
    {"The trusted block is old: nothing is relied on until the second source confirms what follows",
     QT_TRANSLATE_NOOP("SaidAlarm", "The block that this program starts from is old: nothing is relied on until a "
                                    "second source confirms what follows")},
    {"The nodes do not agree on the blocks above {n}",
     QT_TRANSLATE_NOOP("SaidAlarm", "The nodes do not agree on the blocks after block %1")},
    {"Verified headers on disk: {x}",
     QT_TRANSLATE_NOOP("SaidAlarm", "The checked blocks that are kept on this computer cannot be read or written. Look "
                                    "whether the disk is full or damaged.")},
    {"Sync committees: {x}",
     QT_TRANSLATE_NOOP("SaidAlarm",
                       "What is final cannot be checked for now: no node gives the committees’ signatures.")},
    // Why it stopped.
    {"The block that this network is trusted from, {n}, is {n} days old, more than the {n} days that are allowed "
     "without a second source.",
     QT_TRANSLATE_NOOP("SaidAlarm", "The block that this program starts from, %1, is %2 days old. More than %3 days "
                                    "are not allowed without a second source.")},
    {"The second source's block {n} lies below the block that this network is trusted from.",
     QT_TRANSLATE_NOOP("SaidAlarm",
                       "The second source’s block %1 is older than the block that this program starts from.")},
    {"The second source names block {n} {h}, the nodes and their seals lead to {h}. One of the two is false.",
     QT_TRANSLATE_NOOP(
         "SaidAlarm",
         "The second source names another block %1 (%2) than the nodes do (%3). One of the two is false.")},
    {"The second source's block {n} is too old itself: {n} days.",
     QT_TRANSLATE_NOOP("SaidAlarm", "The second source’s block %1 is too old itself: %2 days.")},
    {"The second source {x} has block {n} {h}, the nodes and their seals lead to {h}. One of the two is false.",
     QT_TRANSLATE_NOOP(
         "SaidAlarm",
         "The second source %1 has another block %2 (%3) than the nodes do (%4). One of the two is false.")},
    {"The checkpoint, block {n} {h}, is not the block that was verified here before, {h}. One of the two is false.",
     QT_TRANSLATE_NOOP("SaidAlarm", "The block that the network’s profile starts from, %1 (%2), is not the one that "
                                    "was checked here before (%3). One of the two is false.")},
    {"A valid branch at block {n} contradicts a block that is final here; {x} holds it. The authorities sealed both.",
     QT_TRANSLATE_NOOP("SaidAlarm", "The authorities signed two histories that contradict each other, from block %1 "
                                    "on; the node %2 has the other one.")},
    {"two final headers of slot {n}, the second from {x}: {h} and {h}",
     QT_TRANSLATE_NOOP("SaidAlarm",
                       "The network’s committees signed two final blocks for one moment: %3 and, from %2, %4.")},
    {"two final execution blocks {n}: {h} and {h}",
     QT_TRANSLATE_NOOP("SaidAlarm", "The network showed two final blocks %1: %2 and %3.")},
    {"At block {n} the validators came to be those of the contract {a}. A contract cannot be executed here: name its "
     "validators at that block in the profile (engine.switches), or start from a later checkpoint.",
     QT_TRANSLATE_NOOP("SaidAlarm",
                       "From block %1 on the authorities are those that the contract %2 names. This program cannot ask "
                       "it: name them in the network’s profile (engine.switches), or start from a later checkpoint.")},
    {"Block {n} announced a set without validators, and it is final: nobody may seal any more.",
     QT_TRANSLATE_NOOP(
         "SaidAlarm",
         "Block %1 announced that there are no authorities any more, and it is final: nobody may make blocks.")},
    {"Get the number and hash of a recent block from somebody whom you trust, not from the nodes that you use, and put "
     "them into the network's profile: as its checkpoint, or under secondSource. Or name nodes of another party under "
     "secondSource.endpoints.",
     QT_TRANSLATE_NOOP("SaidAlarm",
                       "Ask somebody whom you trust, not the nodes that you use, for the number and the hash of a "
                       "recent block, and put them into the network’s profile as checkpoint or secondSource. Or name "
                       "nodes of another party there, under secondSource.endpoints.")},
    {"Get the root of a recent finalized beacon block from somebody whom you trust, not from the nodes that you use, "
     "and put it into the network's profile as engine.trustedRoot.",
     QT_TRANSLATE_NOOP("SaidAlarm",
                       "Ask somebody whom you trust, not the nodes that you use, for the root of a recent final beacon "
                       "block, and put it into the network’s profile as engine.trustedRoot.")},
};

constexpr SaidForm kOffences[] = {
    // What it says of the chain.
    {"wrong chain: its genesis is {h}",
     QT_TRANSLATE_NOOP("SaidOffence", "it belongs to another network: its first block is %1")},
    {"wrong chain: its genesis is unreadable", QT_TRANSLATE_NOOP("SaidOffence", "its first block cannot be read")},
    {"wrong chain: its block {n} is not the checkpoint",
     QT_TRANSLATE_NOOP("SaidOffence", "it belongs to another network: its block %1 is another one")},
    {"wrong chain: its chain id is {n}, not {n}",
     QT_TRANSLATE_NOOP("SaidOffence", "it belongs to another network: its number is %1, not %2")},
    {"wrong chain: its chain id is unreadable, not {n}",
     QT_TRANSLATE_NOOP("SaidOffence", "the number of its network cannot be read")},
    {"wrong chain: its block {n} does not lead to any block that is known here",
     QT_TRANSLATE_NOOP("SaidOffence",
                       "it belongs to another network: its block %1 leads to no block that is known here")},
    {"forged header {n}: {x}", QT_TRANSLATE_NOOP("SaidOffence", "it showed a false block %1")},
    {"forged header: {x}", QT_TRANSLATE_NOOP("SaidOffence", "it showed a false block")},
    {"forged proof at block {n}: {x}", QT_TRANSLATE_NOOP("SaidOffence", "it showed a false proof at block %1")},
    {"forged receipt: {x}", QT_TRANSLATE_NOOP("SaidOffence", "it said something false about a payment or an order")},
    {"forged light-client object: {x}",
     QT_TRANSLATE_NOOP("SaidOffence", "it showed false signatures of the committees")},
    // How it answers.
    {"malformed {x}", QT_TRANSLATE_NOOP("SaidOffence", "what it sent cannot be read")},
    {"does not hold the parent of its own block {n}",
     QT_TRANSLATE_NOOP("SaidOffence", "it does not have the block before its own block %1")},
    {"stale head: its newest block is {n} where others have {n}",
     QT_TRANSLATE_NOOP("SaidOffence", "it is behind: its newest block is %1 where others have %2")},
    {"answered what is no JSON", QT_TRANSLATE_NOOP("SaidOffence", "its answer cannot be read")},
    {"answered what is no JSON-RPC: {x}", QT_TRANSLATE_NOOP("SaidOffence", "its answer cannot be read")},
    {"answered more than is allowed", QT_TRANSLATE_NOOP("SaidOffence", "its answer is too long")},
    {"answered more than is allowed: {x}", QT_TRANSLATE_NOOP("SaidOffence", "its answer is too long")},
    {"did not answer in time, again and again", QT_TRANSLATE_NOOP("SaidOffence", "it was too slow again and again")},
    {"did not answer in time", QT_TRANSLATE_NOOP("SaidOffence", "it was too slow")},
    {"{x}: certificate: {x}", QT_TRANSLATE_NOOP("SaidOffence", "its certificate is not accepted")},
};

} // namespace

std::span<const SaidForm> alarmForms() {
    return kAlarms;
}

std::span<const SaidForm> offenceForms() {
    return kOffences;
}

} // namespace wattbourse::app
