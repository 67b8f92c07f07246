using CxBot.Core.Chat;
using CxBot.Slack.BlockKit;
using CxBot.Slack.Wire;

namespace CxBot.Slack;

/// <summary>Reads what stands in a modal's inputs.</summary>
internal static class ViewAnswers
{
    /// <summary>Field id to what was given; nothing for what was left empty.</summary>
    public static FormAnswers Read(InteractionView view, FormOrigin origin)
    {
        var answers = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var (blockId, inputs) in Inputs(view))
        {
            List<string> given = [.. inputs.Values.SelectMany(Given)];
            if (given.Count > 0)
                answers[origin.Field(blockId)] = given;
        }
        return new FormAnswers(answers);
    }

    /// <summary>The block ids of all inputs, also of those left empty: only they may carry an error.</summary>
    public static IReadOnlySet<string> Blocks(InteractionView view) => Inputs(view).Keys.ToHashSet();

    private static IReadOnlyDictionary<string, IReadOnlyDictionary<string, StateValue>> Inputs(InteractionView view) =>
        view.State?.Values ?? new Dictionary<string, IReadOnlyDictionary<string, StateValue>>();

    private static IEnumerable<string> Given(StateValue input) =>
        input switch
        {
            { Value: { Length: > 0 } typed } => [typed],
            { SelectedOption: { } chosen } => [chosen.Value],
            { SelectedOptions: { } chosen } => chosen.Select(option => option.Value),
            _ => [],
        };
}
