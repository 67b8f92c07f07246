using CxBot.Core.Chat;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Gestures;

/// <summary>Asks what was or will be done for the customer.</summary>
internal static class GestureForms
{
    /// <summary>The form, and the button that opens it.</summary>
    public const string Id = "issue.gesture";
    public const string WhatField = "what";
    public const string WordsField = "words";
    public const string AmountField = "amount";

    /// <summary>The option that stands for one of their own.</summary>
    public const string Own = "own";

    public static async Task<Form> BuildAsync(
        CxDb db,
        PlaybookLibrary playbooks,
        Turn turn,
        IssueKey key,
        IssueFile file,
        GestureWish? wish
    )
    {
        var setting = await RemedySettings.OfAsync(db, file.Issue.OrganisationId);
        var listed = new List<Choice>();
        foreach (var gesture in playbooks.For(file.Issue, file.Point, turn.Actor.Language).Gestures)
            listed.Add(
                new Choice(
                    gesture.Id,
                    GesturesTexts.Choice(gesture, await GestureLimits.OfAsync(db, turn.Actor, GestureWish.Of(gesture, 0), setting), setting)
                )
            );
        return new Form(
            Id,
            GesturesTexts.FormTitle(file.Issue),
            GesturesTexts.Submit,
            [
                new ChoiceField(WhatField, GesturesTexts.What, [.. listed, new Choice(Own, GesturesTexts.Own)])
                {
                    Expanded = true,
                    Value = wish is null ? "" : wish.Listed?.Id ?? Own,
                },
                new TextField(WordsField, GesturesTexts.Words)
                {
                    Optional = true,
                    MaxLength = GestureWish.MostName,
                    Value = wish is { Listed: null } ? wish.Name : "",
                    Hint = GesturesTexts.WordsHint,
                },
                new TextField(AmountField, GesturesTexts.Amount)
                {
                    Optional = true,
                    MaxLength = 20,
                    Value = wish is { Amount: > 0 } ? GestureAmount.Show(wish.Amount) : "",
                    Hint = GesturesTexts.AmountHint(setting),
                },
            ]
        )
        {
            State = key.ToString(),
        };
    }
}
