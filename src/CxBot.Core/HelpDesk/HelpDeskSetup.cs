using CxBot.Core.Checkups;
using CxBot.Core.Scheduling;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CxBot.Core.HelpDesk;

/// <summary>Registers speaking with other systems about issues; the Host brings the <see cref="IHookSender"/>.</summary>
internal static class HelpDeskSetup
{
    public static IServiceCollection AddHelpDesk(this IServiceCollection services)
    {
        services.AddOptions<HelpDeskOptions>().BindConfiguration(HelpDeskOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<HelpDeskOptions>, HelpDeskOptionsRules>();
        services.AddSingleton<ICheckup, HelpDeskCheckup>();
        services.AddSingleton<HookIntake>();
        services.AddSingleton<HookRows>();
        services.TryAddSingleton<IHookSender, NoHookSender>();
        services.AddSingleton<SendHooks>();
        services.AddSingleton<HookLoop>();
        services.AddHostedService(provider => provider.GetRequiredService<HookLoop>());
        services.AddSingleton<IScheduledTask, TellLostHooks>();
        return services;
    }
}
