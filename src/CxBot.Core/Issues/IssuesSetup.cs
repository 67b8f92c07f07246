using CxBot.Core.Issues.Clocks;
using CxBot.Core.Issues.FollowUps;
using CxBot.Core.Issues.Gestures;
using CxBot.Core.Issues.Ideas;
using CxBot.Core.Issues.Problems;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Scheduling;
using Microsoft.Extensions.DependencyInjection;

namespace CxBot.Core.Issues;

/// <summary>Registers what is due for issues by the clock; their handlers are found by themselves.</summary>
internal static class IssuesSetup
{
    public static IServiceCollection AddIssues(this IServiceCollection services) =>
        services
            .AddSingleton<IScheduledTask, CloseRecoveredIssues>()
            .AddSingleton<IScheduledTask, StrikeClocks>()
            .AddSingleton<IClockHand, AnswerHand>()
            .AddSingleton<IClockHand, ApprovalHand>()
            .AddSingleton<IClockHand, FollowUpHand>()
            .AddSingleton<IScheduledTask, WindClocks>()
            .AddSingleton<IClockHand, ClaimHand>()
            .AddSingleton<IClockHand>(new DeadlineHand(IssueClockKind.Contact))
            .AddSingleton<IClockHand>(new DeadlineHand(IssueClockKind.Recovery))
            .AddSingleton<IClockHand, PromiseHand>()
            .AddSingleton<IScheduledTask, CountMendedProblems>();
}
