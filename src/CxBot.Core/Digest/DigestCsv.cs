using System.Globalization;
using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Kudos;
using CxBot.Core.Web;

namespace CxBot.Core.Digest;

/// <summary>
/// A digest as a table, for reviews: all that its page tells of people and contact points, a line for each. What the lines are about
/// is said in words that stay the same in every language, for programs that read them.
/// </summary>
internal static class DigestCsv
{
    private static readonly string[] Header = ["from", "through", "what", "person", "part", "issue", "title", "words", "by"];

    public static byte[] Of(DigestContent content, Reader reader)
    {
        var lines = Recoveries(content, reader).Concat(Thanks(content)).Concat(People(content));
        if (!content.IsQuiet)
            lines = lines.Concat(Around(content));
        return CsvTable.Of(Header, lines.Select(cells => cells.Prepend(Day(content.Week.Through)).Prepend(Day(content.Week.From))));
    }

    private static IEnumerable<string[]> Recoveries(DigestContent content, Reader reader) =>
        content.Recoveries.SelectMany(recovery =>
            recovery.Parts.Select(part =>
                Line(
                    "recovery",
                    part.Person.Name,
                    part: TextResolver.Plain(BoardTexts.Part(part.Role, part.Person.Named), reader),
                    recovery.Issue,
                    words: recovery.Issue?.Done ?? ""
                )
            )
        );

    private static IEnumerable<string[]> Thanks(DigestContent content) =>
        content.Thanks.SelectMany(thanks =>
            thanks.Receivers.Select(receiver => Line("thanks", receiver.Name, words: thanks.Reason, by: thanks.Giver.Name))
        );

    private static IEnumerable<string[]> People(DigestContent content) =>
        content
            .Owed.Select(owed => Line("no thanks yet", owed.Person.Name, issue: owed.Issue))
            .Concat(content.ThankedByReader.Select(person => Line("thanked by you", person.Name)));

    // What a quiet week's one line leaves out.
    private static IEnumerable<string[]> Around(DigestContent content) =>
        content
            .LongUnthanked.Select(person => Line("not thanked by you for four weeks", person.Name))
            .Concat(content.NewFaces.Select(person => Line("new face", person.Name)))
            .Concat(content.Loads.Owners.Select(load => Line("open issues", load.Person.Name, words: Number(load.Open))))
            .Concat(content.Loads.Late > 0 ? [Line("late issues", "", words: Number(content.Loads.Late))] : [])
            .Concat(content.Trends.Rising.Select(point => Line("contact point rising", "", part: point.Name, words: Number(point.Reports))))
            .Concat(content.Trends.Silent.Select(point => Line("contact point silent", "", part: point)));

    private static string[] Line(
        string what,
        string person,
        string part = "",
        IssueLabel? issue = null,
        string words = "",
        string by = ""
    ) => [what, person, part, issue?.Code ?? "", issue?.Title ?? "", words, by];

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
