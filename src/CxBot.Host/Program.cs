using CxBot.Core;
using CxBot.Host;
using CxBot.Host.CommandLine;
using CxBot.Host.Health;
using CxBot.Host.HelpDesk;
using CxBot.Host.Pages;
using CxBot.Host.Protection;
using CxBot.Host.Scheduling;
using CxBot.Playground;
using CxBot.Slack;
using CxBot.Teams;
using CxBot.Web;

if (Tools.AreMeantBy(args))
    return await Tools.RunAsync(args);

return await Start.OrSayWhyAsync(async () =>
{
    // Slim: without IIS and HTTP/3, which a bot behind a proxy does not use and an idle one would pay for in memory.
    var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.WebHost.UseKestrelHttpsConfiguration();
    var platforms = Platforms.Read(builder.Configuration, builder.Environment);
    if (platforms.Playground)
    {
        builder.AddDemo();
        builder.AddPlayground();
    }

    builder.Services.AddCore();
    builder.Services.AddProtection();
    if (platforms.Slack)
        builder.Services.AddSlack(builder.Configuration);
    if (platforms.Teams)
        builder.Services.AddTeams(builder.Configuration);
    builder.Services.AddWeb();
    builder.Services.AddSchedules(builder.Configuration);
    builder.Services.AddHealth();
    builder.Services.AddHelpDeskHttp();
    builder.Services.Configure<OperatorOptions>(builder.Configuration.GetSection(OperatorOptions.Section));
    builder.Services.AddHostedService<StartLines>();
    builder.Services.AddHostedService<MemoryTrim>();

    await using var app = builder.Build();
    await Start.CheckAsync(app.Services);
    app.MapHealth();
    app.MapPublicPages();
    app.MapWeb();
    app.MapHelpDesk();
    if (platforms.Slack)
        app.MapSlack();
    if (platforms.Teams)
        app.MapTeams();
    if (platforms.Playground)
        app.MapPlayground();
    await app.RunAsync();
});
