// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of field against every kind of JSON: what is taken, what is refused, under which key and in which words.
#include "core/base/Json.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

enum class Size { Small, Large };

struct Coin {
    std::string name;
    std::optional<Money> worth;
    std::optional<Date> struckOn;
};

struct Everything {
    std::string line;
    std::string prose;
    Personal secret;
    std::optional<Date> day;
    std::optional<TimeOfDay> time;
    std::optional<Money> sum;
    std::optional<std::int64_t> number;
    bool yes = false;
    Size size{};
    std::optional<Size> maybeSize;
    std::optional<PersonId> person;
    std::vector<PersonId> persons;
    std::vector<std::string> lines;
    std::vector<Coin> coins;
};

} // namespace

namespace anjuan {
template <> struct Options<Size> {
    static constexpr std::array rows{Option{"small", "Small"}, Option{"large", "Large"}};
};
template <> struct Fields<Coin> {
    static constexpr std::array rows{field<&Coin::name>("name", "Name", Need::Must),
        field<&Coin::worth>("worth", "Worth", Need::May),
        field<&Coin::struckOn>("struck_on", "Struck on", Need::May)};
};
template <> struct Fields<Everything> {
    static constexpr std::array rows{field<&Everything::line>("line", "Line", Need::May),
        field<&Everything::prose>("prose", "Prose", Need::May).prose(),
        field<&Everything::secret>("secret", "Secret", Need::May), field<&Everything::day>("day", "Day", Need::May),
        field<&Everything::time>("time", "Time", Need::May), field<&Everything::sum>("sum", "Sum", Need::May),
        field<&Everything::number>("number", "Number", Need::May), field<&Everything::yes>("yes", "Yes", Need::May),
        field<&Everything::size>("size", "Size", Need::May),
        field<&Everything::maybeSize>("maybe_size", "Size, if any", Need::May),
        field<&Everything::person>("person", "Person", Need::May),
        field<&Everything::persons>("persons", "Persons", Need::May),
        field<&Everything::lines>("lines", "Lines", Need::May),
        field<&Everything::coins>("coins", "Coins", Need::May)};
};
} // namespace anjuan

namespace {

struct Given {
    const char* json;
    const char* answer; ///< the facts written again, or the field and sentence of the refusal
};

std::string answerTo(const std::string& text)
{
    Everything facts;
    const auto json = Json::parse(text);
    const auto read = fromJson(fieldsOf<Everything>(), &facts, json);
    if (read)
        return toJson(fieldsOf<Everything>(), &facts).dump();
    const auto& finding = read.refusal().findings.at(0);
    CHECK(read.refusal().why == Why::NotValid);
    return finding.jump + ": " + english(finding.sentence);
}

const FieldRow& rowNamed(std::string_view key)
{
    for (const auto& row : fieldsOf<Everything>()) {
        if (row.key == key)
            return row;
    }
    throw std::logic_error("no such row");
}

} // namespace

TEST_CASE("each kind of field takes its own kind of JSON and writes it again as it was", "[base]")
{
    // Every struct writes its Choice and its YesNo: they always have a value.
    for (const auto* fields : {R"("line":"文字")", R"("prose":"一\n二")", R"("secret":"999999190001010015")",
             R"("day":"2024-02-29")", R"("time":"00:00")", R"("sum_fen":0)", R"("sum_fen":9007199254740993)",
             R"("number":-7)", R"("number":9223372036854775807)", R"("person":"chen")", R"("persons":["chen","li"])",
             R"("lines":["一","","三"])", R"("coins":[{"name":"a","worth_fen":5,"struck_on":"2026-12-31"}])"}) {
        INFO(fields);
        const auto answer = Json::parse(answerTo("{" + std::string{fields} + "}"));
        auto expected = Json::parse("{" + std::string{fields} + "}");
        for (auto& coin : expected.contains("coins") ? expected["coins"] : Json::array()) {
            REQUIRE(answer["coins"][0] == coin);
        }
        for (const auto& [key, value] : expected.items())
            CHECK(answer[key] == value);
        CHECK(answer["size"] == "small");
        CHECK(answer["yes"] == false);
        CHECK(answer.size() == expected.size() + 2);
    }
}

TEST_CASE("a value of another kind is refused by its field", "[base]")
{
    const auto row = GENERATE(values<Given>({
        {R"({"line":1})", "line: line is of another kind than the field"},
        {R"({"line":true})", "line: line is of another kind than the field"},
        {R"({"line":["a"]})", "line: line is of another kind than the field"},
        {R"({"line":{"a":1}})", "line: line is of another kind than the field"},
        {R"({"secret":7})", "secret: secret is of another kind than the field"},
        {R"({"day":20260101})", "day: day is of another kind than the field"},
        {R"({"day":"2026-02-30"})", "day: day is not a day of the calendar; write it as 2026-11-21"},
        {R"({"day":"21.11.2026"})", "day: day is not a day of the calendar; write it as 2026-11-21"},
        {R"({"time":"8:40"})", "time: time is not a time of day; write it as 08:40"},
        {R"({"time":"24:00"})", "time: time is not a time of day; write it as 08:40"},
        {R"({"time":840})", "time: time is of another kind than the field"},
        {R"({"sum_fen":-1})", "sum: sum is an amount of money and cannot be negative"},
        {R"({"sum_fen":1.5})", "sum: sum is of another kind than the field"},
        {R"({"sum_fen":18446744073709551615})", "sum: sum is of another kind than the field"},
        {R"({"sum":"12 yuan"})", "sum: sum is not an amount of money; write it in yuan with at most two decimals"},
        {R"({"sum":"1,00"})", "sum: sum is not an amount of money; write it in yuan with at most two decimals"},
        {R"({"sum":true})", "sum: sum is of another kind than the field"},
        {R"({"number":"7"})", "number: number is of another kind than the field"},
        {R"({"number":7.0})", "number: number is of another kind than the field"},
        {R"({"number":9223372036854775808})", "number: number is of another kind than the field"},
        {R"({"number":[7]})", "number: number is of another kind than the field"},
        {R"({"yes":"true"})", "yes: yes is of another kind than the field"},
        {R"({"yes":1})", "yes: yes is of another kind than the field"},
        {R"({"size":"middle"})", "size: size is none of the values to choose from"},
        {R"({"size":"Small"})", "size: size is none of the values to choose from"},
        {R"({"size":0})", "size: size is of another kind than the field"},
        {R"({"maybe_size":"0"})", "maybe_size: maybe_size is none of the values to choose from"},
        {R"({"person":["chen"]})", "person: person is of another kind than the field"},
        {R"({"persons":"chen"})", "persons: persons is of another kind than the field"},
        {R"({"persons":["chen",7]})", "persons: persons is a list of texts"},
        {R"({"lines":[["a"]]})", "lines: lines is a list of texts"},
        {R"({"lines":[null]})", "lines: lines is a list of texts"},
        {R"({"coins":{"name":"a"}})", "coins: coins is of another kind than the field"},
        {R"({"coins":["a"]})", "coins: coins is a list of rows, each an object"},
        {R"({"coins":[{"worth_fen":1}]})", "name: name is missing"},
        {R"({"coins":[{"name":""}]})", "name: name is missing"},
        {R"({"coins":[{"name":"a","worth_fen":"x"}]})",
            "worth: worth is not an amount of money; write it in yuan with at most two decimals"},
        {R"({"coins":[{"name":"a"},{"name":"b","struck_on":"gestern"}]})",
            "struck_on: struck_on is not a day of the calendar; write it as 2026-11-21"},
    }));
    INFO(row.json);
    CHECK(answerTo(row.json) == row.answer);
}

TEST_CASE("nothing that was typed under a wrong name is passed over", "[base]")
{
    CHECK(answerTo(R"({"lime":"a"})") == "lime: There is no field lime here");
    CHECK(answerTo(R"({"Line":"a"})") == "Line: There is no field Line here");
    CHECK(answerTo(R"({"":"a"})") == ": There is no field  here");
    CHECK(answerTo(R"({"day_fen":1})") == "day_fen: There is no field day_fen here");
    CHECK(answerTo(R"({"coins":[{"name":"a","amount":"6000"}]})") == "amount: There is no field amount here");
    CHECK(answerTo(R"({"coins":[{"name":"a"},{"name":"b","colour":"red"}]})")
        == "colour: There is no field colour here");
    CHECK(answerTo(R"({"sum":"1","sum_fen":100})") == "sum: sum is given twice, in fen and in yuan");
    CHECK(answerTo(R"({"coins":[{"name":"a","worth":"1","worth_fen":100}]})")
        == "worth: worth is given twice, in fen and in yuan");
}

TEST_CASE("money is told in fen or as a text in yuan, in a table too", "[base]")
{
    CHECK(Json::parse(answerTo(R"({"sum":"6000"})"))["sum_fen"] == 600'000);
    CHECK(Json::parse(answerTo(R"({"sum_fen":"6,000.5"})"))["sum_fen"] == 600'050);
    CHECK(Json::parse(answerTo(R"({"sum":600000})"))["sum_fen"] == 600'000);
    CHECK(Json::parse(answerTo(R"({"coins":[{"name":"a","worth":"0.05"}]})"))["coins"][0]["worth_fen"] == 5);
}

TEST_CASE("null, an empty text and an empty list leave a field as it is", "[base]")
{
    const auto untouched = answerTo("{}");
    for (const auto* fields : {R"({"line":null})", R"({"line":""})", R"({"day":null,"time":"","sum_fen":null})",
             R"({"size":"","maybe_size":null})", R"({"lines":[],"persons":[],"coins":[]})",
             R"({"number":null,"yes":null,"secret":""})"}) {
        INFO(fields);
        CHECK(answerTo(fields) == untouched);
    }
}

TEST_CASE("facts are an object and nothing else", "[base]")
{
    for (const auto* text : {"[]", "null", "7", "\"line\"", "true"}) {
        INFO(text);
        CHECK(answerTo(text) == "facts: The facts are one JSON object with a key for each field");
    }
}

TEST_CASE("what is missing is allowed in a draft and refused in facts", "[base]")
{
    Coin coin;
    const auto nameless = Json::parse(R"({"worth_fen":5})");
    CHECK(fromJson(fieldsOf<Coin>(), &coin, nameless, false));
    CHECK(coin.worth == Money::fen(5));
    const auto refused = fromJson(fieldsOf<Coin>(), &coin, nameless);
    REQUIRE_FALSE(refused);
    CHECK(refused.refusal().findings.at(0).jump == "name");
    CHECK(english(refused.refusal().findings.at(0).sentence) == "Name is missing");
    Everything facts;
    CHECK(fromJson(fieldsOf<Everything>(), &facts, Json::parse(R"({"coins":[{"worth_fen":5},{}]})"), false));
    CHECK(facts.coins.size() == 2);
    CHECK_FALSE(fromJson(fieldsOf<Everything>(), &facts, Json::parse(R"({"coins":[{"worth_fen":-5}]})"), false));
}

TEST_CASE("text that is no JSON is refused with the byte where it breaks off, and never throws", "[base]")
{
    const auto sentence = [](const std::string& text) {
        const auto read = parseJson(text, "facts.json");
        REQUIRE_FALSE(read);
        CHECK(read.refusal().findings.at(0).jump == "facts.json");
        return english(read.refusal().findings.at(0).sentence);
    };
    CHECK(sentence("") == "facts.json is not JSON: it breaks off at byte 1");
    CHECK(sentence(R"({"a":1,})") == "facts.json is not JSON: it breaks off at byte 8");
    CHECK(sentence(R"({"a" 1})") == "facts.json is not JSON: it breaks off at byte 6");
    CHECK(sentence("{} x") == "facts.json is not JSON: it breaks off at byte 4");
    CHECK(sentence("\"\xC3\x28\"").starts_with("facts.json is not JSON"));
    CHECK(sentence("{'a':1}").starts_with("facts.json is not JSON"));
    CHECK(sentence("NaN").starts_with("facts.json is not JSON"));
    CHECK(sentence(R"({"a":1e999})") == "facts.json holds a number that is too large to be read");
    CHECK(sentence(std::string(20'000, '[')).starts_with("facts.json is not JSON"));
    CHECK(parseJson(" {} ", "facts.json"));
}

TEST_CASE("a personal text that cannot be opened is written as null and read as nothing", "[base]")
{
    const auto& row = rowNamed("secret");
    CHECK(toJson(Value{Personal{"open"}}, row) == "open");
    CHECK(toJson(Value{Personal::locked()}, row).is_null());
    CHECK(toJson(Value{Personal::destroyed()}, row).is_null());
    CHECK(fromJson(Json(nullptr), row)->isEmpty());
    CHECK(fromJson(Json("text"), row)->as<Personal>()->text() == "text");
    CHECK(fromJson(Json("text"), rowNamed("line"))->as<std::string>());
}

TEST_CASE("a field does not take a value of another kind, whatever gave it", "[base]")
{
    const Value values[] = {Value{std::string{"x"}}, Value{std::int64_t{1}}, Value{true}, Value{Date::of(2026, 1, 1)},
        Value{*TimeOfDay::make(1, 1)}, Value{Money::fen(1)}, Value{Personal{"p"}}, Value{Value::Lines{"a"}},
        Value{Value::Table{{Value{std::string{"a"}}, {}, {}}}}};
    struct Takes {
        const char* key;
        std::string alternatives; ///< one figure for each value above: 1 taken
    };
    for (const auto& [key, alternatives] :
        {Takes{"line", "100000000"}, Takes{"secret", "100000100"}, Takes{"day", "000100000"},
            Takes{"time", "000010000"}, Takes{"sum", "000001000"}, Takes{"number", "010000000"},
            Takes{"yes", "001000000"}, Takes{"size", "000000000"}, Takes{"person", "100000000"},
            Takes{"persons", "000000010"}, Takes{"lines", "000000010"}, Takes{"coins", "000000001"}}) {
        std::string taken;
        for (const auto& value : values) {
            Everything facts;
            taken += rowNamed(key).write(&facts, value) ? '1' : '0';
        }
        INFO(key);
        CHECK(taken == alternatives);
    }
}

TEST_CASE("a table takes only rows with as many cells as it has columns, each of its kind", "[base]")
{
    Everything facts;
    const auto& row = rowNamed("coins");
    CHECK_FALSE(row.write(&facts, Value{Value::Table{{Value{std::string{"a"}}}}}));
    CHECK_FALSE(row.write(&facts, Value{Value::Table{{Value{std::string{"a"}}, {}, {}, {}}}}));
    CHECK_FALSE(row.write(&facts, Value{Value::Table{{Value{std::string{"a"}}, Value{std::string{"5"}}, {}}}}));
    CHECK(row.write(&facts, Value{Value::Table{{Value{std::string{"a"}}, Value{Money::fen(5)}, {}}, {{}, {}, {}}}}));
    REQUIRE(facts.coins.size() == 2);
    CHECK(facts.coins[0].worth == Money::fen(5));
    CHECK(facts.coins[1].name.empty());
    CHECK(row.write(&facts, Value{Value::Table{}}));
    CHECK(facts.coins.empty());
}

TEST_CASE("an empty value clears what may be absent", "[base]")
{
    Everything facts;
    facts.day = Date::of(2026, 1, 1);
    facts.maybeSize = Size::Large;
    facts.number = 7;
    for (const auto* key : {"day", "maybe_size", "number", "time", "sum", "person"}) {
        INFO(key);
        CHECK(rowNamed(key).write(&facts, Value{}));
        CHECK(rowNamed(key).read(&facts).isEmpty());
    }
    CHECK_FALSE(rowNamed("line").write(&facts, Value{}));
}
