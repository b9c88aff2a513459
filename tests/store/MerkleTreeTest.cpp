// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MerkleTree.h"

#include <vector>

#include "tests/support/Test.h"

using namespace anjuan;

namespace {

std::string raw(const Digest& digest) { return {digest.begin(), digest.end()}; }

/// The definition of RFC 6962 §2.1, word for word.
Digest byDefinition(const std::vector<Digest>& leaves)
{
    if (leaves.empty())
        return sm3(std::string_view{});
    if (leaves.size() == 1)
        return sm3(std::string(1, '\0') + raw(leaves[0]));
    std::size_t k = 1;
    while (k * 2 < leaves.size())
        k *= 2;
    const auto middle = leaves.begin() + static_cast<std::ptrdiff_t>(k);
    return sm3(std::string(1, '\1') + raw(byDefinition({leaves.begin(), middle})) + raw(byDefinition({middle, leaves.end()})));
}

MerkleTree treeOf(const std::vector<Digest>& leaves)
{
    MerkleTree tree;
    for (const auto& leaf : leaves)
        tree.add(leaf);
    return tree;
}

std::vector<Digest> someLeaves(int count)
{
    std::vector<Digest> leaves;
    for (int i = 0; i < count; ++i)
        leaves.push_back(sm3(std::to_string(i)));
    return leaves;
}

} // namespace

TEST_CASE("the root is the one of RFC 6962 for every size", "[store][chain]")
{
    for (int size = 0; size <= 70; ++size) {
        CAPTURE(size);
        CHECK(treeOf(someLeaves(size)).root() == byDefinition(someLeaves(size)));
    }
}

TEST_CASE("the growing edge survives being written and read", "[store][chain]")
{
    for (int size = 0; size <= 40; ++size) {
        const auto tree = treeOf(someLeaves(size));
        auto back = MerkleTree::parse(tree.text());
        REQUIRE(back);
        CHECK(back->root() == tree.root());
        back->add(sm3("next"));
        auto leaves = someLeaves(size);
        leaves.push_back(sm3("next"));
        CHECK(back->root() == byDefinition(leaves));
    }
    for (const auto* text : {"", "1", "1:", "x:", "2:aa", "-1:", "3:00"})
        CHECK_FALSE(MerkleTree::parse(text));
}

TEST_CASE("a changed leaf is narrowed down to its subtree", "[store][chain]")
{
    auto leaves = someLeaves(13); // peaks over 8, 4 and 1 leaves
    const auto tree = treeOf(leaves);
    CHECK_FALSE(tree.firstDifference(tree));
    leaves[9] = sm3("other");
    CHECK(tree.firstDifference(treeOf(leaves)) == 9);
    leaves[2] = sm3("other");
    CHECK(tree.firstDifference(treeOf(leaves)) == 1);
    CHECK(tree.firstDifference(treeOf(someLeaves(12))) == 13);
}
