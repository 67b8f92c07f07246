using System.Collections.Concurrent;

namespace CxBot.Core.Content.Checks;

/// <summary>
/// A tip asks for one thing. Its steps may take a few sentences; a phrase that opens a second errand, or a fifth sentence that
/// begins with a command, makes a list of it.
/// </summary>
internal static class OneAsk
{
    private const int MostCommands = 4;
    private static readonly ConcurrentDictionary<string, (PhraseList Second, PhraseList Commands)> Lists = [];

    public static IEnumerable<PackFault> Of(PackPage page)
    {
        if (page.Item.Kind != ContentKind.Tip)
            return [];
        var (second, commands) = Lists.GetOrAdd(
            page.Item.Language,
            language => (PhraseList.Load("second-asks", language), PhraseList.Load("commands", language))
        );
        var asked = Sentences.Of(page.Body).Count(sentence => commands.In(sentence).Any(match => match.Index == 0));
        return
        [
            .. second
                .In(page.Body)
                .Select(match =>
                    page.BodyFault(
                        match.Index,
                        $"'{match.Value.ReplaceLineEndings(" ")}' opens a second request. Make two tips of it, or leave one out."
                    )
                ),
            .. asked > MostCommands
                ?
                [
                    page.TextFault(
                        $"A tip asks for one thing. This one has {asked} sentences that begin with a command, more than {MostCommands}."
                    ),
                ]
                : Array.Empty<PackFault>(),
        ];
    }
}
