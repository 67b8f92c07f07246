using System.Security.Cryptography;
using System.Text;
using CxBot.Core.Chat;
using CxBot.Core.Issues.Reporting;

namespace CxBot.Core.Web;

/// <summary>
/// Forms inside a platform's frame. They are opened and sent as in chat: by the same handlers, under the same rights, each once; only
/// those of <see cref="All"/>.
/// </summary>
public sealed class WebForms(Dispatcher dispatcher)
{
    /// <summary>In the order in which they are offered.</summary>
    public static IReadOnlyList<WebForm> All { get; } =
    [new(WaitingQuestions.Id, ReportTexts.CustomerWaits), new(ReportQuestions.Id, ReportTexts.ReportIt)];

    /// <summary>What opening it answers: the form, or why there is none; null for one that is not among them.</summary>
    public async Task<Answer?> OpenAsync(string id, Account from, CancellationToken ct) =>
        All.Any(form => form.Id == id)
            ? await dispatcher.DispatchAsync(
                new ButtonPressed
                {
                    ReceiptKey = $"frame:{ButtonWords.NewKey()}",
                    From = from,
                    At = Nowhere(from),
                    Action = id,
                    Value = new ButtonWords("", ButtonWords.NewKey()).ToString(),
                },
                ct
            )
            : null;

    /// <summary>What sending it answers: the form again, or a card; null for one that is not among them.</summary>
    /// <param name="id">Which.</param>
    /// <param name="from">Who sends it.</param>
    /// <param name="state">The form's, as it was shown; whoever sends it may have changed it.</param>
    /// <param name="answers">What was filled in.</param>
    /// <param name="ct">Cancelled before it began, nothing ran.</param>
    public async Task<Answer?> SendAsync(string id, Account from, string state, FormAnswers answers, CancellationToken ct) =>
        All.Any(form => form.Id == id)
            ? await dispatcher.DispatchAsync(
                new FormSubmitted
                {
                    ReceiptKey = $"frame:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{from}\n{id}\n{state}")))}",
                    From = from,
                    At = Nowhere(from),
                    Form = id,
                    State = state,
                    Answers = answers,
                    StaysOpen = true,
                },
                ct
            )
            : null;

    // For one pair of eyes, and in no conversation: what the form answers stands in its own place.
    private static Address Nowhere(Account from) => new(from.Platform, from.Workspace, "", AddressKind.Personal);
}
