using CxBot.Core.Chat;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Nudges;

/// <summary>"pause until 5 Dec": no nudges before that day, and who stands in for duties. "pause" asks for the day.</summary>
internal sealed class PauseNudges(CxDb db) : ICommand
{
    private const string Until = "until";

    public string Name => "pause";
    public Text Usage => NudgesTexts.PauseUsage;
    public Text? Details => NudgesTexts.PauseDetails;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        if (invoked.Text.Trim().Length == 0)
            return new Reply.Ask(PauseForm.Form(turn));
        var preference = await PersonPreference.OfAsync(db, turn.Actor.Id);
        if (invoked.Text.Trim().Equals("off", StringComparison.OrdinalIgnoreCase))
        {
            (preference.PausedUntil, preference.BackupId) = (null, null);
            await db.SaveChangesAsync(ct);
            return new Reply.Private(Card.Of(NudgesTexts.PauseEnded));
        }
        var today = LocalDay.Of(turn.Now, turn.Actor.TimeZone);
        var words = MentionMarks.Fill(invoked.Text, []).Trim();
        var date = words.StartsWith(Until, StringComparison.OrdinalIgnoreCase) ? words[Until.Length..] : words;
        if (DateWords.Read(date, today, turn.Actor.Language) is not { } day || day <= today)
            return new PauseUntilWhen(date.Trim()).Reply();
        if (day > PauseDays.Latest(today))
            return new PauseTooLong(PauseDays.Latest(today)).Reply();

        preference.PausedUntil = day;
        if (turn.Mentioned.FirstOrDefault(person => person.Id != turn.Actor.Id && person is { IsBot: false, IsGuest: false }) is { } backup)
            preference.BackupId = backup.Id;
        await db.SaveChangesAsync(ct);
        return new Reply.Private(await CardAsync(db, preference, turn));
    }

    /// <summary>What the pause means: for nudges, for duties, and for open issues.</summary>
    public static async Task<Card> CardAsync(CxDb db, NudgePreference preference, Turn turn)
    {
        var backup = await db.People.AsNoTracking().SingleOrDefaultAsync(person => person.Id == preference.BackupId);
        var sentence = NudgesTexts.Paused(preference.PausedUntil!.Value);
        var open = (await HandAll.NumbersAsync(db, turn.Actor.Id)).Count;
        var buttons = new List<Button> { new(NudgesTexts.ChooseBackup, ChooseBackup.PressAction) { OpensForm = true } };
        if (open > 0 && backup is not null)
            buttons.Insert(0, new Button(NudgesTexts.HandAllTo(backup.Name), HandAll.PressAction, $"{backup.Id}") { Primary = true });
        if (open > 0)
            buttons.Add(SayAgain.Button(NudgesTexts.SeeMine, "mine"));
        return new Card(
            sentence,
            [
                new Paragraph(sentence),
                new Paragraph(backup is null ? NudgesTexts.NoBackup : NudgesTexts.Backup(new PersonName(backup.Id, backup.Name))),
                .. open > 0 ? [new Paragraph(NudgesTexts.OpenIssues(open))] : Array.Empty<CardBlock>(),
                new Buttons(buttons),
            ]
        );
    }
}
