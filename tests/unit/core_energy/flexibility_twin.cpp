// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers cases from standard input, one a line, for compare_flexibility.mjs:
//   baseline SUM DAYS ACTUAL LIKE SLOTS ADDITIVE LOW HIGH UP      -> the baseline
//   settle CONTRACTED PRICE TOLERANCE PENALTY DELTA...            -> delivered, earned, penalty
#include "core/energy/flexibility.h"

#include <iostream>
#include <sstream>
#include <string>
#include <vector>

using namespace wattbourse::core;

namespace {

bool answerBaseline(std::istream& in) {
    Energy sum;
    BaselineWindow window;
    AdjustmentCap cap;
    std::int64_t days = 0;
    bool additive = false;
    bool up = false;
    in >> sum.value >> days >> window.actual.value >> window.like.value >> window.slots >> additive >>
        cap.lowPermille >> cap.highPermille >> up;
    if (!in || days < 1)
        return false;
    const auto form = additive ? BaselineForm::Additive : BaselineForm::Multiplicative;
    std::cout << adjustedBaseline(sum, days, window, form, cap, up ? FlexDirection::Up : FlexDirection::Down).value
              << '\n';
    return true;
}

bool answerSettlement(std::istream& in) {
    FlexTerms terms;
    in >> terms.contracted.value >> terms.price.value >> terms.tolerancePermille >> terms.penaltyPermille;
    if (!in)
        return false;
    std::vector<Energy> deltas;
    for (Energy delta; in >> delta.value;)
        deltas.push_back(delta);
    const auto result = settleFlexibility(terms, deltas);
    std::cout << result.delivered.value << ' ' << result.earned.value << ' ' << result.penalty.value << '\n';
    return true;
}

} // namespace

int main() {
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream in(line);
        std::string kind;
        in >> kind;
        if (!(kind == "baseline" ? answerBaseline(in) : kind == "settle" && answerSettlement(in))) {
            std::cerr << "not a case: " << line << '\n';
            return 1;
        }
    }
}
