using InterviewPrep.Api.Data;
using Quartz;

namespace InterviewPrep.Api.Jobs;

public static class JobsRegistration
{
    /// <summary>Room for jobs beside the judging ones: the sweep and the ends of interviews.</summary>
    private const int OtherJobs = 2;

    public static IServiceCollection AddJobs(this IServiceCollection services, JudgingOptions options, DatabaseOptions database)
    {
        services.AddSingleton(options).AddSingleton<JudgingNode>().AddScoped<Claims>();
        services.AddSingleton<IJudgeQueue, QuartzJudgeQueue>().AddSingleton<MockDeadlines>();
        if (!database.IsSqlite)
            services.AddHostedService<ClusterWatch>();
        services.AddQuartz(quartz =>
        {
            quartz.UseDefaultThreadPool(options.Concurrency + OtherJobs);
            quartz.UseExecutionLimits(limits => limits.ForGroup(JudgeJob.Group, options.Concurrency));
            if (database.IsSqlite)
                quartz.UseInMemoryStore(_ => { });
            else
                UseCluster(quartz, database);
            quartz.AddJob<JudgeJob>(job => job.WithIdentity(JudgeJob.Key).StoreDurably());
            quartz.AddJob<MockDeadlineJob>(job => job.WithIdentity(MockDeadlineJob.Key).StoreDurably());
            quartz.ScheduleJob<SweepJob>(trigger => trigger
                .WithIdentity("sweep")
                .WithSimpleSchedule(schedule => schedule.WithInterval(JudgingOptions.SweepEvery).RepeatForever()));
        });
        return services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
    }

    private static void UseCluster(IQuartzBuilder quartz, DatabaseOptions database) => quartz.UsePersistentStore(store =>
    {
        store.UseSqlServer(database.ConnectionString);
        store.UseClustering();
        store.ProvisionSchema();
    });
}
