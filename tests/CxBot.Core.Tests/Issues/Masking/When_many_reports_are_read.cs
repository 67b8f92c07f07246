using System.Text;
using CxBot.Core.Issues.Masking;
using Xunit.Abstractions;

namespace CxBot.Core.Tests.Issues.Masking;

/// <summary>How much slips through and how much is hidden without need, as figures: over written reports, and over numbers thrown.</summary>
public sealed class When_many_reports_are_read(ITestOutputHelper output)
{
    private const int Throws = 5_000;

    private static readonly string[] Carriers =
    [
        "she gave {0} when she rang",
        "{0}",
        "the customer ({0}) is waiting",
        "please note: {0}, before Friday.",
        "Kundin nannte {0} und wartet",
    ];

    [Fact]
    public void Nothing_personal_of_the_corpus_slips_through_and_nothing_else_is_hidden()
    {
        var (misses, alarms, personal, lines) = (new List<string>(), new List<string>(), 0, 0);
        foreach (var line in Corpus())
        {
            var (typed, hidden) = Read(line);
            var masked = PersonalData.Mask(typed).Text;
            lines++;
            personal += hidden.Count;
            misses.AddRange(hidden.Where(range => masked[range] == typed[range]).Select(range => typed[range]));
            if (hidden.Count == 0 ? masked != typed : Outside(masked, hidden) != Outside(typed, hidden))
                alarms.Add(masked);
        }

        output.WriteLine(
            $"{lines} reports with {personal} personal parts: {misses.Count} missed, {alarms.Count} reports with too much hidden"
        );
        misses.ShouldBeEmpty();
        alarms.ShouldBeEmpty();
    }

    [Fact]
    public void Every_card_that_passes_its_check_is_hidden_and_few_others_are()
    {
        var random = new Random(1);
        var missed = Thrown(random, () => Grouped(random, Card(random, valid: true)), areHidden: false);
        var alarms = Thrown(random, () => Grouped(random, Card(random, valid: false)), areHidden: true);

        output.WriteLine(
            $"cards: {missed.Count} of {Throws} missed; {alarms.Count} of {Throws} with a wrong check digit hidden all the same"
        );
        missed.ShouldBeEmpty();
        // Without its last group a long number is a shorter one, of which one in ten passes Luhn's check by chance.
        alarms.Count.ShouldBeLessThan(Throws / 10);
    }

    [Fact]
    public void Every_account_that_passes_its_checksum_is_hidden_and_no_other_is()
    {
        var random = new Random(2);
        var missed = Thrown(random, () => Grouped(random, Account(random, valid: true)), areHidden: false);
        var alarms = Thrown(random, () => Account(random, valid: false), areHidden: true);

        output.WriteLine(
            $"accounts: {missed.Count} of {Throws} missed; {alarms.Count} of {Throws} with a wrong checksum hidden all the same"
        );
        missed.ShouldBeEmpty();
        alarms.ShouldBeEmpty();
    }

    [Fact]
    public void Every_number_that_is_written_as_a_phones_is_hidden()
    {
        var random = new Random(3);
        var missed = Thrown(random, () => Phone(random), areHidden: false);

        output.WriteLine($"phones: {missed.Count} of {Throws} missed");
        missed.ShouldBeEmpty();
    }

    [Fact]
    public void Order_numbers_and_dates_stay_readable()
    {
        var random = new Random(4);
        var alarms = Thrown(random, () => Harmless(random), areHidden: true);

        output.WriteLine($"orders, parcels, dates, prices: {alarms.Count} of {Throws} hidden without need");
        alarms.ShouldBeEmpty();
    }

    private static IEnumerable<string> Corpus() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Issues", "Masking", "corpus.txt")).Where(line => line is [not '#', ..]);

    private static (string Typed, IReadOnlyList<Range> Hidden) Read(string line)
    {
        var typed = new StringBuilder();
        var hidden = new List<Range>();
        var start = 0;
        foreach (var character in line)
        {
            if (character == '⟦')
                start = typed.Length;
            else if (character == '⟧')
                hidden.Add(start..typed.Length);
            else
                typed.Append(character);
        }
        return (typed.ToString(), hidden);
    }

    private static string Outside(string text, IReadOnlyList<Range> hidden)
    {
        var left = new StringBuilder(text);
        foreach (var range in hidden.Reverse())
            left.Remove(range.Start.Value, range.End.Value - range.Start.Value);
        return left.ToString();
    }

    // Of many, in sentences: those that are hidden, or those that are not.
    private static List<string> Thrown(Random random, Func<string> number, bool areHidden) =>
        [
            .. Enumerable
                .Range(0, Throws)
                .Select(_ => Carriers[random.Next(Carriers.Length)].Replace("{0}", number(), StringComparison.Ordinal))
                .Where(typed => PersonalData.Mask(typed).Text != typed == areHidden),
        ];

    private static string Card(Random random, bool valid)
    {
        var digits = Digits(random, random.Next(12, 19)).ToCharArray();
        digits[0] = (char)('2' + random.Next(5));
        var (sum, twice) = (0, true);
        for (var i = digits.Length - 1; i >= 0; i--, twice = !twice)
        {
            var value = (digits[i] - '0') * (twice ? 2 : 1);
            sum += value > 9 ? value - 9 : value;
        }
        var check = ((10 - (sum % 10)) + (valid ? 0 : random.Next(1, 10))) % 10;
        return new string(digits) + check;
    }

    private static string Account(Random random, bool valid)
    {
        var bban = Digits(random, random.Next(11, 27));
        var country = new string([(char)('A' + random.Next(26)), (char)('A' + random.Next(26))]);
        var rest = 0;
        foreach (var digit in $"{bban}{country[0] - 'A' + 10}{country[1] - 'A' + 10}00")
            rest = ((rest * 10) + digit - '0') % 97;
        var check = 98 - rest;
        return $"{country}{(valid ? check : (check % 97) + 1):00}{bban}";
    }

    private static string Phone(Random random) =>
        random.Next(5) switch
        {
            0 => $"+{random.Next(1, 10)}{Digits(random, 1)} {random.Next(100, 1000)} {Digits(random, random.Next(6, 8))}",
            1 => $"0{random.Next(100, 1000)} {Digits(random, random.Next(6, 8))}",
            2 => $"0{random.Next(10, 100)}/{Digits(random, random.Next(7, 9))}",
            3 => $"({random.Next(200, 1000)}) {random.Next(200, 1000)}-{Digits(random, 4)}",
            _ => $"phone {random.Next(100, 1000)} {Digits(random, 3)} {Digits(random, 3)}",
        };

    private static string Harmless(Random random) =>
        random.Next(6) switch
        {
            0 => $"order {Digits(random, random.Next(4, 12))}",
            1 => $"{random.Next(1, 29):00}.{random.Next(1, 13):00}.{random.Next(2020, 2031)} {random.Next(24):00}:{random.Next(60):00}",
            2 => $"{random.Next(1, 1000)}.{Digits(random, 3)},{Digits(random, 2)} EUR",
            3 => $"2026-{random.Next(1, 13):00}-{random.Next(1, 29):00}",
            4 => $"CX-{random.Next(1, 100_000)}",
            _ => $"parcel 0034{Digits(random, 16)}",
        };

    private static string Digits(Random random, int count) =>
        string.Create(
            count,
            random,
            static (digits, random) =>
            {
                foreach (ref var digit in digits)
                    digit = (char)('0' + random.Next(10));
            }
        );

    private static string Grouped(Random random, string number)
    {
        var between = random.Next(3) switch
        {
            0 => "",
            1 => " ",
            _ => "-",
        };
        return string.Join(between, number.Chunk(4).Select(group => new string(group)));
    }
}
