using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Recovering;

/// <summary>"contacted CX-142".</summary>
internal sealed class ContactedCustomer(CxDb db) : ICommand
{
    public string Name => "contacted";
    public Text Usage => StepTexts.UsageContacted;

    public Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        IssueLine.Parse(invoked.Text) is { Number: { } number } line
            ? ContactStep.RunAsync(db, turn, new IssueKey(number), line.Rest)
            : Task.FromResult(new IssueNotNamed(Name).Reply());
}
